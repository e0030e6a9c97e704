package commonground.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.desktop.look.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
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
