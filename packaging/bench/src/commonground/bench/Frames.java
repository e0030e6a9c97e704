package commonground.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Counts frames. */
final class Frames {

    private Frames() {}

    /** Waits for a number of frames of a scene. */
    static void await(Scene scene, int frames) {
        CompletableFuture<Integer> seen = new CompletableFuture<>();
        Platform.runLater(() -> {
            scene.getRoot().requestLayout();
            new AnimationTimer() {
                private int count;

                @Override
                public void handle(long now) {
                    if (++count >= frames) {
                        stop();
                        seen.complete(count);
                    }
                }
            }.start();
        });
        seen.join();
    }

    /**
     * Does something in every frame.
     *
     * @param step gets the number of the frame
     * @return the time from each frame to the next, in milliseconds
     */
    static List<Double> of(double seconds, IntConsumer step) {
        CompletableFuture<List<Double>> result = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private final List<Double> times = new ArrayList<>();
            private final long begin = System.nanoTime();
            private long last = begin;

            @Override
            public void handle(long pulse) {
                long now = System.nanoTime();
                times.add((now - last) / 1e6);
                last = now;
                if (now - begin > seconds * 1e9) {
                    stop();
                    result.complete(times.subList(1, times.size()));
                } else {
                    step.accept(times.size());
                }
            }
        }.start());
        return result.join();
    }
}
