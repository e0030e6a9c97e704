package commonground.desktop;

import commonground.desktop.tasks.FailureWords;
import commonground.desktop.tasks.LogFile;
import commonground.library.Library;
import commonground.store.StoreException;
import commonground.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The app with a window. Its two arguments are the casebook's file and the data directory. */
public final class DesktopApp extends Application {

    private final Words words = new Words("desktop", Locale.US);
    private @Nullable Library library;
    private @Nullable Desktop desktop;

    /** Opens the window and returns once it is closed. */
    public static void open(Path casebook, Path dataDirectory) {
        launch(DesktopApp.class, casebook.toString(), dataDirectory.toString());
    }

    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getRaw();
        Path dataDirectory = Path.of(arguments.get(1));
        LogFile.open(dataDirectory);
        try {
            Library opened = Library.open(Path.of(arguments.get(0)), dataDirectory);
            library = opened;
            Desktop window = new Desktop(opened, words, getHostServices()::showDocument, Platform::exit);
            desktop = window;
            Thread.currentThread()
                    .setUncaughtExceptionHandler((thread, failure) -> window.tell(failure));
            window.show(stage);
        } catch (StoreException failure) {
            Alert alert = new Alert(AlertType.ERROR, new FailureWords(words).of(failure));
            alert.setHeaderText(words.say("start.no-casebook"));
            alert.showAndWait();
            Platform.exit();
        }
    }

    @Override
    public void stop() {
        if (desktop != null) {
            desktop.close();
        }
        if (library != null) {
            library.close();
        }
    }
}
