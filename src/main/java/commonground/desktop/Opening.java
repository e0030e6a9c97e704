package commonground.desktop;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableBooleanValue;

/** Notes in the log how long it took from the start of the process until everything shown first had been drawn. */
final class Opening extends AnimationTimer {

    private static final Logger LOG = System.getLogger(Opening.class.getName());
    /** What is there when a frame begins has been drawn when the next but one does. */
    private static final int FRAMES = 2;

    private final ObservableBooleanValue ready;
    private final Runnable then;
    private int frames;

    /**
     * @param ready whether all is there that is shown first
     * @param then  what had to wait for that
     */
    Opening(ObservableBooleanValue ready, Runnable then) {
        this.ready = ready;
        this.then = then;
    }

    @Override
    public void handle(long now) {
        if (!ready.get()) {
            frames = 0;
        } else if (frames++ == FRAMES) {
            stop();
            ProcessHandle.current()
                    .info()
                    .startInstant()
                    .ifPresent(start -> LOG.log(Level.INFO, "open after {0} ms",
                            Duration.between(start, Instant.now()).toMillis()));
            then.run();
        }
    }
}
