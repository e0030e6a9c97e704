package commonground.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.ComparisonPlan;
import commonground.desktop.look.Theme;
import commonground.desktop.shell.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.controlsfx.control.NotificationPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window over the real casebook. */
@ExtendWith(ApplicationExtension.class)
class DesktopTest {

    private static final int VISITS = 2;

    @TempDir private Path data;
    private OpenDesktop open;

    @Start
    void start(Stage shared) throws Exception {
        Files.createDirectories(data.resolve("packs"));
        Files.writeString(data.resolve("packs").resolve("no-pack.db"), "no pack");
        open = new OpenDesktop(data);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void tellsWhichFileWasLeftOut(FxRobot robot) {
        NotificationPane notices = robot.lookup(".cg-notices").queryAs(NotificationPane.class);
        assertThat(notices.isShowing()).isTrue();
        assertThat(notices.getText()).contains("no-pack.db");
    }

    @Test
    void whatIsToldBeforeTheWindowIsThereIsSeen(FxRobot robot) throws Exception {
        open.await(() -> robot.lookup(".notification-bar").query().getLayoutBounds().getHeight() > 0);
    }

    @Test
    void remembersHowItLooked(FxRobot robot) throws Exception {
        robot.interact(() -> {
            open.desktop().look().themeProperty().set(Theme.DARK);
            open.desktop().look().resizeText(150);
        });
        open.rest();
        assertThat(open.library().notebook().setting("theme")).contains("dark");
        assertThat(open.library().notebook().setting("text-size")).contains("150");
        assertThat(robot.lookup("#search").queryAs(TextInputControl.class).getFont().getSize()).isEqualTo(21);
    }

    /** It mostly is told that it is shown before it is drawn: then not even a scroll pane has its content yet. */
    @Test
    void aScreenHasTheFocusAsSoonAsItIsShown(FxRobot robot) throws Exception {
        ComparisonPlan plan = ComparisonPlan.of(List.of("denver", "new-haven"));
        List<Place> places = List.of(new Place.LikeMine(), new Place.Settings(), new Place.Help(), new Place.Saved(),
                new Place.Reader("denver"), new Place.Comparing(plan), new Place.Preview(plan), new Place.Start(),
                new Place.Finder());
        for (int visit = 0; visit < VISITS; visit++) {
            for (Place place : places) {
                CompletableFuture<Node> focused = new CompletableFuture<>();
                robot.interact(() -> {
                    open.desktop().navigator().go(place);
                    Platform.runLater(() -> focused.complete(open.desktop().scene().getFocusOwner()));
                });
                open.rest();
                assertThat(Stream.iterate(focused.join(), Objects::nonNull, Node::getParent))
                        .as("%s", place)
                        .contains((Node) open.desktop().navigator().currentProperty().get().screen().root());
            }
        }
    }

    @Test
    void everyControlOfTheFinderHasAName(FxRobot robot) throws Exception {
        open.rest();
        assertThat(robot.lookup(node -> node instanceof ButtonBase && node.isVisible()).queryAllAs(ButtonBase.class))
                .isNotEmpty()
                .allMatch(button -> isNamed(button.getAccessibleText()) || isNamed(button.getText()));
    }

    private static boolean isNamed(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
