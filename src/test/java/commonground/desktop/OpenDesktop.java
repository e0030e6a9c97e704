package commonground.desktop;

import commonground.desktop.look.Look;
import commonground.desktop.preview.out.Destination;
import commonground.desktop.shell.Place;
import commonground.library.Library;
import commonground.store.StoreException;
import commonground.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The window over the casebook, for tests. To be made on the FX thread; everything else may be called on the test's.
 *
 * <p>It has a stage of its own, since the size, the focus and the listeners of one that tests share outlive each test,
 * and it is waited for and closed on the FX thread, since JavaFX keeps no listener safe from a second thread.
 */
public final class OpenDesktop implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;
    private static final int FX_MILLIS = 30_000;
    private static final int LASTING_FRAMES = 3;

    private final Stage stage = new Stage();
    private final Words words;
    private final Consumer<String> browser;
    private final boolean remembering;
    private final UnaryOperator<Destination> asking;
    private final Library library;
    private Desktop desktop;

    /** Opens it in English. */
    public OpenDesktop(Path data) throws StoreException {
        this(data, new Words("desktop", Locale.US), address -> {});
    }

    /** Opens it as a launch of the app does: it takes up, and keeps, where the user was. */
    public static OpenDesktop launched(Path data) throws StoreException {
        return new OpenDesktop(data, new Words("desktop", Locale.US), address -> {}, true, UnaryOperator.identity());
    }

    /** The same, with files that are saved going into a folder without a question. */
    public static OpenDesktop launched(Path data, Path folder) throws StoreException {
        return new OpenDesktop(data, new Words("desktop", Locale.US), address -> {}, true,
                dialog -> (format, name) -> Optional.of(folder.resolve(name)));
    }

    /**
     * Opens it.
     *
     * @param data    the user's folder
     * @param browser gets the web addresses that are opened
     */
    public OpenDesktop(Path data, Words words, Consumer<String> browser) throws StoreException {
        this(data, words, browser, false, UnaryOperator.identity());
    }

    private OpenDesktop(Path data, Words words, Consumer<String> browser, boolean remembering,
            UnaryOperator<Destination> asking) throws StoreException {
        this.words = words;
        this.browser = browser;
        this.remembering = remembering;
        this.asking = asking;
        library = Library.open(Path.of(System.getProperty("commonground.casebook", "target/casebook.db")), data);
        desktop = open();
    }

    private Desktop open() {
        Look.loadFonts();
        Desktop opened = new Desktop(library, words, new Look(), browser, () -> {},
                LocalDate::now, asking);
        if (remembering) {
            opened.resume(stage);
        } else {
            opened.show(stage);
        }
        return opened;
    }

    /** Puts the window into the upper left corner, in a size in pixels. The headless screen is 1000 by 1000. */
    public OpenDesktop sized(double width, double height) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        return this;
    }

    /** Ends the app and starts it again over the same notebook. */
    public void relaunch() throws TimeoutException {
        onFxThread(() -> {
            desktop.close();
            desktop = open();
        });
        rest();
    }

    /** What is tested. */
    public Desktop desktop() {
        return desktop;
    }

    /** What it shows. */
    public Library library() {
        return library;
    }

    /** The window. */
    public Stage stage() {
        return stage;
    }

    /** Where it is. */
    public Place place() {
        return desktop.navigator().currentProperty().get().place();
    }

    /** Goes to a place and waits until all is there. */
    public void go(Place place) throws TimeoutException {
        onFxThread(() -> desktop.navigator().go(place));
        rest();
    }

    /** Waits until nothing is under way. */
    public void rest() throws TimeoutException {
        await(() -> true);
    }

    /**
     * Waits until something is so, asked on the FX thread, and nothing is under way that might change it. That must last
     * for some frames: a layout may take nodes out of the window and put others in, while a test that looks for one goes
     * through them on a thread of its own.
     */
    public void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        Lasting lasting = new Lasting(() -> condition.getAsBoolean() && desktop.idle().get());
        onFxThread(lasting::start);
        try {
            lasting.done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        } catch (TimeoutException failure) {
            throw new TimeoutException("still not so at %s, with the focus at %s, %s".formatted(place(),
                    desktop.scene().getFocusOwner(), desktop.idle().get() ? "idle" : "at work"));
        } finally {
            onFxThread(lasting::stop);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Asks in each frame whether something is so, until it was in several of them, one after the other. */
    private static final class Lasting extends AnimationTimer {

        private final CompletableFuture<Integer> done = new CompletableFuture<>();
        private final BooleanSupplier condition;
        private int frames;

        Lasting(BooleanSupplier condition) {
            this.condition = condition;
        }

        @Override
        public void handle(long now) {
            try {
                frames = condition.getAsBoolean() ? frames + 1 : 0;
                if (frames == LASTING_FRAMES) {
                    done.complete(frames);
                }
            } catch (RuntimeException | Error failure) {
                done.completeExceptionally(failure);
            }
        }
    }

    /** Waits until the window has the focus, which it gets only a while after it is shown. */
    public void focus() throws TimeoutException {
        onFxThread(stage::requestFocus);
        await(stage::isFocused);
    }

    private static void onFxThread(Runnable step) {
        WaitForAsyncUtils.waitForAsyncFx(FX_MILLIS, step);
    }

    @Override
    public void close() {
        onFxThread(() -> {
            stage.close();
            desktop.close();
        });
        library.close();
    }
}
