package commonground.desktop;

import commonground.desktop.look.Look;
import commonground.desktop.tasks.FailureWords;
import commonground.desktop.tasks.LogFile;
import commonground.library.Library;
import commonground.store.StoreException;
import commonground.store.notebook.Notebook;
import commonground.words.CatalogWords;
import commonground.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
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

    private final FutureTask<Look> look = new FutureTask<>(Look::new);
    private final FutureTask<Path> logs = new FutureTask<>(this::openLog);
    private final FutureTask<Library> library = new FutureTask<>(this::openLibrary);
    private @Nullable Desktop desktop;

    /** Opens the window, with what files hold, and returns once it is closed. */
    public static void open(Path casebook, Path dataDirectory, Locale language, List<Path> files) {
        List<String> arguments = new ArrayList<>(
                List.of(casebook.toString(), dataDirectory.toString(), language.toLanguageTag()));
        files.forEach(file -> arguments.add(file.toString()));
        launch(DesktopApp.class, arguments.toArray(String[]::new));
    }

    /** Opens the files on the thread that launches, while the FX thread loads fonts and stylesheets. */
    @Override
    public void init() {
        Platform.runLater(look);
        logs.run();
        library.run();
    }

    private Path openLog() {
        return LogFile.open(dataDirectory()).folder();
    }

    private Library openLibrary() throws StoreException {
        return Library.open(Path.of(argument(0)), dataDirectory(),
                notebook -> new CatalogWords(language(notebook))::of);
    }

    /** The language that the user has chosen in the settings, or that of the system. */
    private Locale language(Notebook notebook) {
        return Settings.language(notebook).locale(Locale.forLanguageTag(argument(2)), Locale.getDefault());
    }

    private Path dataDirectory() {
        return Path.of(argument(1));
    }

    private String argument(int place) {
        return getParameters().getRaw().get(place);
    }

    @Override
    public void start(Stage stage) throws InterruptedException {
        Words words = new Words("desktop", Locale.forLanguageTag(argument(2)));
        try {
            open(stage, library.get(), logs.get());
        } catch (ExecutionException failure) {
            Throwable cause = Objects.requireNonNull(failure.getCause());
            Alert alert = new Alert(AlertType.ERROR, new FailureWords(words).of(cause));
            alert.setHeaderText(words.say("start.no-casebook"));
            alert.showAndWait();
            Platform.exit();
        }
    }

    private void open(Stage stage, Library opened, Path logFolder)
            throws ExecutionException, InterruptedException {
        Words chosen = new Words("desktop", language(opened.notebook()));
        Consumer<String> browser = getHostServices()::showDocument;
        Desktop window = new Desktop(opened, chosen, look.get(), browser,
                () -> browser.accept(logFolder.toUri().toString()), Clock.system(ZoneId.systemDefault()),
                Platform::exit);
        desktop = window;
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, failure) -> window.tell(failure));
        window.resume(stage);
        window.show(stage);
        new Opening(window.ready()).start();
        // Only once the window is there: decoding the pictures would keep it waiting.
        Platform.runLater(() -> stage.getIcons().setAll(AppIcon.sizes()));
        getParameters().getRaw().stream().skip(FILES).map(Path::of).forEach(file -> window.take(file, dataDirectory()));
    }

    @Override
    public void stop() {
        if (desktop != null) {
            desktop.close();
        }
        if (library.state() == Future.State.SUCCESS) {
            library.resultNow().close();
        }
    }
}
