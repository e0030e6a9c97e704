package commonground.desktop.tour;

import commonground.desktop.Desktop;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Lets another thread work with the FX thread step by step. */
final class FxThread {

    /** After so many frames every control has its size and has been drawn. */
    private static final int FRAMES = 12;

    private FxThread() {}

    /** Does something on the FX thread and waits for its result. */
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

    /** Waits until the window has been laid out and drawn a number of times. */
    private static void awaitFrames(int frames) {
        CompletableFuture<Integer> seen = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private int count;

            @Override
            public void handle(long now) {
                count++;
                if (count >= frames) {
                    stop();
                    seen.complete(count);
                }
            }
        }.start());
        seen.join();
    }

    /** Waits until nothing is under way in the background and the window shows what came of it. */
    static void settle(Desktop desktop) {
        awaitFrames(FRAMES);
        while (!call(() -> desktop.idle().get())) {
            awaitFrames(FRAMES);
        }
    }
}
