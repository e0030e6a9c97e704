package commonground.desktop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.store.Fault;
import commonground.store.StoreException;
import commonground.words.Words;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureWordsTest {

    private final FailureWords words = new FailureWords(new Words("desktop", Locale.US));

    @ParameterizedTest
    @EnumSource(Fault.Kind.class)
    void everyFaultNamesItsFile(Fault.Kind kind) {
        Fault fault = new Fault(Path.of("notebook.db"), kind, "detail");
        assertThat(words.of(new StoreException(fault))).contains("notebook.db");
    }

    @Test
    void filesThatCannotBeUsedAreNamedWithTheReason() {
        assertThat(words.of(new UncheckedIOException(new AccessDeniedException("sheet.pdf")))).contains("sheet.pdf")
                .contains("may not be opened");
        assertThat(words.of(new FileSystemException("sheet.pdf", null, "No space left on device")))
                .contains("sheet.pdf")
                .contains("No space left on device");
    }

    @Test
    void theUnforeseenHasACodeThatStaysTheSame() {
        IllegalStateException failure = new IllegalStateException("secret");
        assertThat(words.of(failure)).contains(FailureWords.code(failure)).doesNotContain("secret");
        assertThat(FailureWords.code(failure)).matches("CG-[0-9A-F]{4}").isEqualTo(FailureWords.code(failure));
    }
}
