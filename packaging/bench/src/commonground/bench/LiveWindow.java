package commonground.bench;

import commonground.desktop.Desktop;
import commonground.desktop.look.Look;
import commonground.desktop.shell.Place;
import commonground.library.Library;
import commonground.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;

/**
 * The program's window on the screen, over the casebook and the packs of a data directory. It is drawn without a graphics
 * card. JavaFX's headless platform would not do: most of its time goes into copying each frame point by point.
 */
final class LiveWindow implements AutoCloseable {

    private final Library library;
    private final Desktop desktop;

    LiveWindow(Path data) throws Exception {
        System.setProperty("prism.order", "sw");
        library = Library.open(Path.of(System.getProperty("commonground.casebook")), data);
        Platform.startup(() -> {});
        Look.loadFonts();
        Platform.setImplicitExit(false);
        desktop = call(() -> {
            Desktop made = new Desktop(library, new Words("desktop", Locale.US), new Look(), address -> {}, () -> {},
                    LocalDate::now);
            made.show(new Stage());
            return made;
        });
        settle();
    }

    /** Does something on the FX thread and waits for it. */
    static <T> T call(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.join();
    }

    static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    Desktop desktop() {
        return desktop;
    }

    Library library() {
        return library;
    }

    Node find(String selector) {
        return call(() -> desktop.scene().lookup(selector));
    }

    void go(Place place) throws InterruptedException {
        run(() -> desktop.navigator().go(place));
        settle();
    }

    /** Waits until nothing is under way and the window has been drawn. */
    void settle() throws InterruptedException {
        int quiet = 0;
        while (quiet < 4) {
            Frames.await(desktop.scene(), 2);
            quiet = call(() -> desktop.idle().get()) ? quiet + 1 : 0;
        }
    }

    @Override
    public void close() {
        run(() -> {
            desktop.scene().getWindow().hide();
            desktop.close();
        });
        library.close();
        Platform.exit();
    }
}
