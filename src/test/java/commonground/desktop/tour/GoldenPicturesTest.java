package commonground.desktop.tour;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.desktop.look.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The main screens look as they did when their pictures were last recorded. CONTRIBUTING.md tells how to do that. */
class GoldenPicturesTest {

    private static final boolean RECORDING = Boolean.getBoolean("pictures.record");
    private static final Path RECORD = Path.of("src/test/resources/commonground/desktop/tour");
    private static final Path SEEN = Path.of("target/pictures");

    @TempDir private Path data;

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void mainScreensLookAsRecorded(Theme theme) throws Exception {
        List<String> faults = new ArrayList<>();
        try (Showing showing = Showing.open(data, Dress.of(theme))) {
            for (Sight sight : Sight.main()) {
                showing.see(sight);
                Golden seen = Golden.of(showing.picture());
                String name = theme.key() + "-" + sight.name() + ".png";
                if (RECORDING) {
                    seen.write(RECORD.resolve(name));
                } else {
                    fault(name, seen).ifPresent(faults::add);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static Optional<String> fault(String name, Golden seen) throws IOException {
        Optional<Golden> recorded = Golden.recorded(name);
        if (recorded.filter(seen::isLike).isPresent()) {
            return Optional.empty();
        }
        Path actual = SEEN.resolve("actual-" + name);
        seen.write(actual);
        if (recorded.isEmpty()) {
            return Optional.of("no picture of record: see " + actual);
        }
        Path difference = SEEN.resolve("difference-" + name);
        seen.differences(recorded.get()).write(difference);
        return Optional.of("%.1f %% of the pixels differ: see %s and %s"
                .formatted(100 * seen.difference(recorded.get()), actual, difference));
    }
}
