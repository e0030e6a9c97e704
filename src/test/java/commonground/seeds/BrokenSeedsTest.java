package commonground.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file in {@code broken/} spoils the base seeds in one way and says what the reader must find. */
class BrokenSeedsTest {

    @TempDir private Path folder;

    static List<String> patches() throws IOException {
        try (Stream<Path> files = Files.list(Seeds.resource("broken"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("patches")
    void everyMistakeIsSaidWithItsPlace(String name) throws IOException {
        Path seeds = Seeds.copyOfBase(folder);
        Patch patch = Patch.read(Seeds.resource("broken/" + name));
        patch.apply(seeds);

        assertThat(patch.problems()).isNotEmpty();
        assertThat(Seeds.problems(seeds)).containsExactlyElementsOf(patch.problems());
    }
}
