package commonground.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFilesTest {

    private static final byte[] OLD = {1, 2, 3};
    private static final byte[] NEW = {4, 5};

    @TempDir Path folder;

    @Test
    void writesAFileAndLeavesNothingElse() throws Exception {
        SheetFiles.write(folder.resolve("sheet.pdf"), NEW, false);

        assertThat(folder.resolve("sheet.pdf")).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("sheet.pdf");
    }

    @Test
    void keepsWhatIsThereUnlessToldOtherwise() throws Exception {
        Path file = Files.write(folder.resolve("sheet.pdf"), OLD);

        assertThat(fault(file).kind()).isEqualTo(SheetFault.Kind.EXISTS);
        assertThat(file).hasBinaryContent(OLD);

        SheetFiles.write(file, NEW, true);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("sheet.pdf");
    }

    @Test
    void saysWhenItCannotWrite() throws Exception {
        assertThat(fault(folder.resolve("nowhere").resolve("sheet.pdf")).kind())
                .isEqualTo(SheetFault.Kind.NOT_WRITTEN);

        Path occupied = folder.resolve("sheet.pdf");
        Files.createDirectories(occupied.resolve("inside"));
        assertThat(
                catchThrowableOfType(SheetException.class, () -> SheetFiles.write(occupied, NEW, true)).fault().kind())
                .isEqualTo(SheetFault.Kind.NOT_WRITTEN);
        assertThat(names()).containsExactly("sheet.pdf");
    }

    private static SheetFault fault(Path file) {
        return catchThrowableOfType(SheetException.class, () -> SheetFiles.write(file, NEW, false)).fault();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
