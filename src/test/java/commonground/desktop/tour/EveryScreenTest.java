package commonground.desktop.tour;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.desktop.look.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that is shown on any screen can be seen, pressed and heard, in both themes. */
class EveryScreenTest {

    private static final List<Inspection> INSPECTIONS = List.of(new ContrastInspection(), new HandlingInspection(),
            new FontInspection(), new WholeInspection(), new ControlsInspection());

    @TempDir private Path data;

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void everythingCanBeSeenPressedAndHeard(Theme theme) throws Exception {
        List<String> faults = new ArrayList<>();
        try (Showing showing = Showing.open(data, Dress.of(theme))) {
            for (Sight sight : Sight.all().toList()) {
                showing.see(sight);
                showing.ask(desktop -> faults(desktop.scene()))
                        .forEach(fault -> faults.add(sight.name() + ", " + theme.key() + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void soCanEverythingThatOpensOverAScreenInAWindowOfItsOwn(Theme theme) throws Exception {
        List<String> faults = new ArrayList<>();
        try (Showing showing = Showing.open(data, Dress.of(theme))) {
            for (Sight sight : Sight.over()) {
                showing.see(sight);
                List<Scene> scenes = showing.ask(desktop -> openOver());
                assertThat(scenes).as(sight.name()).isNotEmpty();
                scenes.forEach(scene -> showing.ask(desktop -> faults(scene))
                        .forEach(fault -> faults.add(sight.name() + ", " + theme.key() + ": " + fault)));
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void oneSeesWhereTheFocusIs(Theme theme) throws Exception {
        FocusInspection inspection = new FocusInspection();
        List<String> faults = new ArrayList<>();
        try (Showing showing = Showing.open(data, Dress.of(theme))) {
            for (Sight sight : Sight.all().toList()) {
                showing.see(sight);
                showing.picture();
                showing.ask(desktop -> inspection.faults(desktop.scene()))
                        .forEach(fault -> faults.add(sight.name() + ", " + theme.key() + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<Scene> openOver() {
        return Window.getWindows()
                .stream()
                .filter(window -> window instanceof PopupWindow && window.isShowing())
                .map(Window::getScene)
                .toList();
    }

    private static List<String> faults(Scene scene) {
        Paintwork paintwork = new Paintwork(scene.getRoot());
        return INSPECTIONS.stream().flatMap(inspection -> inspection.faults(paintwork)).distinct().toList();
    }
}
