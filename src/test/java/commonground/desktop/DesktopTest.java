package commonground.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.desktop.look.Theme;
import commonground.library.Library;
import commonground.store.StoreException;
import commonground.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
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
import org.testfx.util.WaitForAsyncUtils;

/** The window over the real casebook. */
@ExtendWith(ApplicationExtension.class)
class DesktopTest {

    private final Words words = new Words("desktop", Locale.US);

    @TempDir private Path data;
    private Library library;
    private Desktop desktop;

    @Start
    void start(Stage stage) throws Exception {
        Files.createDirectories(data.resolve("packs"));
        Files.writeString(data.resolve("packs").resolve("no-pack.db"), "no pack");
        library = open();
        desktop = new Desktop(library, words, address -> {}, () -> {});
        desktop.show(stage);
    }

    @AfterEach
    void close() {
        desktop.close();
        library.close();
    }

    @Test
    void tellsWhichFileWasLeftOut(FxRobot robot) {
        NotificationPane notices = robot.lookup(".cg-notices").queryAs(NotificationPane.class);
        assertThat(notices.isShowing()).isTrue();
        assertThat(notices.getText()).contains("no-pack.db");
    }

    @Test
    void remembersHowItLooked(FxRobot robot) throws Exception {
        robot.interact(() -> {
            desktop.look().themeProperty().set(Theme.DARK);
            desktop.look().resizeText(150);
        });
        await(() -> desktop.idle().get());
        assertThat(library.notebook().setting("theme")).contains("dark");
        assertThat(library.notebook().setting("text-size")).contains("150");
        assertThat(robot.lookup("#search").queryAs(TextInputControl.class).getFont().getSize()).isEqualTo(21);
    }

    @Test
    void everyControlOfTheFinderHasAName(FxRobot robot) throws Exception {
        await(() -> desktop.idle().get());
        assertThat(robot.lookup(node -> node instanceof ButtonBase && node.isVisible()).queryAllAs(ButtonBase.class))
                .isNotEmpty()
                .allMatch(button -> isNamed(button.getAccessibleText()) || isNamed(button.getText()));
    }

    private static boolean isNamed(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Library open() throws StoreException {
        return Library.open(Path.of(System.getProperty("commonground.casebook", "target/casebook.db")), data);
    }
}
