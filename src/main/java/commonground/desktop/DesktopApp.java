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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.application.Platform.Preferences;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.stage.Stage;

/** The app with a window. Its files open, and the window is put together, while JavaFX starts. */
public final class DesktopApp {

    private final Path casebook;
    private final Path dataDirectory;
    private final Locale language;
    private final CompletableFuture<Preferences> started = new CompletableFuture<>();
    private final CompletableFuture<Boolean> closed = new CompletableFuture<>();

    /** @param language of the system, for those who have chosen none */
    public DesktopApp(Path casebook, Path dataDirectory, Locale language) {
        this.casebook = casebook;
        this.dataDirectory = dataDirectory;
        this.language = language;
    }

    /**
     * Opens the window and returns once it is closed.
     *
     * @param files  what to show in it
     * @param opened gets the window once everything shown first has been drawn
     * @throws UnsupportedOperationException if JavaFX cannot draw here
     * @throws CompletionException           if the window cannot be put together
     */
    public void run(List<Path> files, Consumer<Desktop> opened) {
        Thread.ofPlatform().daemon().name("opening").start(() -> open(files, opened));
        // Once it has started: what runs while it starts cannot end it.
        Platform.startup(() -> Platform.runLater(() -> started.complete(Platform.getPreferences())));
        closed.join();
    }

    /** Not on the FX thread: that one starts meanwhile, and then loads the stylesheet of the controls. */
    private void open(List<Path> files, Consumer<Desktop> opened) {
        Library library;
        try {
            library = openLibrary();
        } catch (StoreException | RuntimeException | Error unreadable) {
            started.join();
            Platform.runLater(() -> attempt(() -> tell(unreadable)));
            return;
        }
        Preferences system = started.join();
        attempt(() -> {
            Notebook notebook = library.notebook();
            Look look = Settings.look(notebook, system);
            Words words = new Words("desktop", language(notebook));
            CompletableFuture<Stage> stage =
                    CompletableFuture.supplyAsync(() -> bareWindow(look, notebook, words), Platform::runLater);
            Desktop window = putTogether(library, look, words);
            Platform.runLater(() -> attempt(() -> show(window, stage.join(), library, files, opened)));
        });
    }

    private Library openLibrary() throws StoreException {
        LogFile.open(dataDirectory);
        Library opened = Library.open(casebook, dataDirectory, notebook -> new CatalogWords(language(notebook))::of);
        Look.loadFonts();
        return opened;
    }

    /** The language that the user has chosen in the settings, or that of the system. */
    private Locale language(Notebook notebook) {
        return Settings.language(notebook).locale(language, Locale.getDefault());
    }

    private Stage bareWindow(Look look, Notebook notebook, Words words) {
        Stage stage = new Stage();
        stage.setOnHidden(hidden -> end());
        BareWindow.open(stage, look, notebook, words);
        return stage;
    }

    private Desktop putTogether(Library library, Look look, Words words) {
        Consumer<String> browser = new Host().services()::showDocument;
        return new Desktop(library, words, look, browser,
                () -> browser.accept(LogFile.folder(dataDirectory).toUri().toString()),
                LocalDate::now);
    }

    private void show(Desktop window, Stage stage, Library library, List<Path> files, Consumer<Desktop> opened) {
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, failure) -> window.tell(failure));
        stage.setOnHidden(hidden -> {
            window.close();
            library.close();
            end();
        });
        window.resume(stage);
        new Opening(window.ready(), () -> {
            AppIcon.dress(stage);
            opened.accept(window);
        }).start();
        files.forEach(file -> window.take(file, dataDirectory));
    }

    private void tell(Throwable failure) {
        Words words = new Words("desktop", language);
        Alert alert = new Alert(AlertType.ERROR, new FailureWords(words).of(failure));
        alert.setHeaderText(words.say("start.no-casebook"));
        alert.showAndWait();
        end();
    }

    /** Does a step of the start; where it fails, the start fails. */
    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error failure) {
            closed.completeExceptionally(failure);
            Platform.exit();
        }
    }

    private void end() {
        Platform.exit();
        closed.complete(true);
    }

    /** JavaFX shows a document only on behalf of an application. */
    private static final class Host extends Application {

        HostServices services() {
            return getHostServices();
        }

        @Override
        public void start(Stage stage) {
            throw new IllegalStateException("never launched");
        }
    }
}
