package commonground.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private final Matching matching = new Matching(
            Stream.of("Compare side by side", "Evaluation and compensation", "Peña Compton", "Zoom in")
                    .map(label -> new Entry("command", label, "", () -> {}))
                    .toList());

    @Test
    void beginningsOfWordsFitInAnyOrder() {
        assertThat(find("com ev")).containsExactly("Evaluation and compensation");
        assertThat(find("side comp")).containsExactly("Compare side by side");
    }

    @Test
    void accentsAndCapitalsDoNotCount() {
        assertThat(find("PENA")).containsExactly("Peña Compton");
    }

    @Test
    void whatBeginsAsTypedComesFirstAndPartsOfWordsFitToo() {
        assertThat(find("comp")).first().isEqualTo("Compare side by side");
        assertThat(find("oom")).containsExactly("Zoom in");
    }

    @Test
    void nothingTypedShowsAllAndNonsenseNone() {
        assertThat(find("")).hasSize(4);
        assertThat(find("xyzzy")).isEmpty();
    }

    private List<String> find(String typed) {
        return matching.find(typed, 10).stream().map(Entry::label).toList();
    }
}
