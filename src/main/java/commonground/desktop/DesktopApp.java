package commonground.desktop;

import commonground.desktop.tasks.FailureWords;
import commonground.desktop.tasks.LogFile;
import commonground.library.Library;
import commonground.store.StoreException;
import commonground.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The app with a window. Its arguments are the casebook's file, the data directory, the tag of the language, and files
 * to open in it.
 */
public final class DesktopApp extends Application {

    /** Where files begin among the arguments. */
    private static final int FILES = 3;

    private @Nullable Library library;
    private @Nullable Desktop desktop;

    /** Opens the window, with what files hold, and returns once it is closed. */
    public static void open(Path casebook, Path dataDirectory, Locale language, List<Path> files) {
        List<String> arguments = new ArrayList<>(
                List.of(casebook.toString(), dataDirectory.toString(), language.toLanguageTag()));
        files.forEach(file -> arguments.add(file.toString()));
        launch(DesktopApp.class, arguments.toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getRaw();
        Path dataDirectory = Path.of(arguments.get(1));
        Words words = new Words("desktop", Locale.forLanguageTag(arguments.get(2)));
        Path logs = LogFile.open(dataDirectory).folder();
        try {
            Library opened = Library.open(Path.of(arguments.get(0)), dataDirectory);
            library = opened;
            Words chosen = new Words("desktop",
                    Settings.language(opened.notebook()).locale(words.locale(), Locale.getDefault()));
            Consumer<String> browser = getHostServices()::showDocument;
            Desktop window = new Desktop(opened, chosen, browser, () -> browser.accept(logs.toUri().toString()),
                    Clock.systemDefaultZone(), Platform::exit);
            desktop = window;
            Thread.currentThread()
                    .setUncaughtExceptionHandler((thread, failure) -> window.tell(failure));
            window.resume(stage);
            window.show(stage);
            arguments.stream().skip(FILES).map(Path::of).forEach(file -> window.take(file, dataDirectory));
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
