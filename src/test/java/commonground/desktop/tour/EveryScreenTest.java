package commonground.desktop.tour;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.desktop.look.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that is shown on any screen can be seen, pressed and heard, in both themes. */
class EveryScreenTest {

    private static final List<Inspection> INSPECTIONS = List.of(new ContrastInspection(), new HandlingInspection(),
            new FontInspection(), new WholeInspection());

    @TempDir private Path data;

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void everythingCanBeSeenPressedAndHeard(Theme theme) throws Exception {
        List<String> faults = new ArrayList<>();
        try (Showing showing = Showing.open(data, Dress.of(theme))) {
            for (Sight sight : Sight.all().toList()) {
                showing.see(sight);
                List<String> found = showing.ask(desktop -> {
                    Paintwork paintwork = new Paintwork(desktop.scene().getRoot());
                    return INSPECTIONS.stream()
                            .flatMap(inspection -> inspection.faults(paintwork))
                            .distinct()
                            .toList();
                });
                found.forEach(fault -> faults.add(sight.name() + ", " + theme.key() + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }
}
