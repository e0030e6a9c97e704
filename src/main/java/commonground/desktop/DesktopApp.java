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
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.stage.Stage;

/** The app with a window. Its files open while JavaFX starts. */
public final class DesktopApp {

    private final Path casebook;
    private final Path dataDirectory;
    private final Locale language;
    private final FutureTask<Library> library = new FutureTask<>(this::openLibrary);
    private final CompletableFuture<Boolean> started = new CompletableFuture<>();
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
        Thread.ofPlatform().daemon().name("opening").start(library);
        // Once it has started: what runs while it starts cannot end it.
        Platform.startup(() -> Platform.runLater(() -> started.complete(true)));
        // Not while it starts, since GTK then sets the environment, which the library for fonts reads; nor beside the FX
        // thread, since two threads that use JavaFX's classes for the first time can wait for each other for ever.
        started.join();
        Look.loadFonts();
        Platform.runLater(() -> attempt(() -> start(files, opened)));
        closed.join();
    }

    private void start(List<Path> files, Consumer<Desktop> opened) {
        try {
            open(library.get(), files, opened);
        } catch (ExecutionException failure) {
            tell(Objects.requireNonNull(failure.getCause()));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Library openLibrary() throws StoreException {
        LogFile.open(dataDirectory);
        return Library.open(casebook, dataDirectory, notebook -> new CatalogWords(language(notebook))::of);
    }

    /** The language that the user has chosen in the settings, or that of the system. */
    private Locale language(Notebook notebook) {
        return Settings.language(notebook).locale(language, Locale.getDefault());
    }

    private void open(Library opened, List<Path> files, Consumer<Desktop> drawn) {
        Notebook notebook = opened.notebook();
        Consumer<String> browser = new Host().services()::showDocument;
        Desktop window = new Desktop(opened, new Words("desktop", language(notebook)), Settings.look(notebook), browser,
                () -> browser.accept(LogFile.folder(dataDirectory).toUri().toString()), LocalDate::now);
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, failure) -> window.tell(failure));
        Stage stage = new Stage();
        stage.setOnHidden(hidden -> {
            window.close();
            opened.close();
            end();
        });
        window.resume(stage);
        new Opening(window.ready(), () -> {
            AppIcon.dress(stage);
            drawn.accept(window);
        }).start();
        files.forEach(file -> window.take(file, dataDirectory));
    }

    private void tell(Throwable failure) {
        Words words = new Words("desktop", language);
        Alert alert = new Alert(AlertType.ERROR, new FailureWords(words).of(failure));
        alert.setHeaderText(words.say("start.no-casebook"));
        new Look().dress(alert.getDialogPane().getScene());
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
