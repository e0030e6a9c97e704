package commonground.desktop.tasks;

import java.util.function.Consumer;

/** Runs what may take longer than a frame away from the FX thread. Called on the FX thread only. */
public interface Tasks {

    /** Something to do in the background. */
    @FunctionalInterface
    interface Work<T> {

        /** Does it. A failure is told to the user in plain words. */
        T run(Progress progress) throws Exception;
    }

    /** How work tells how far it is. */
    interface Progress {

        /**
         * Tells how far it is.
         *
         * @param done from 0 to 1
         */
        void report(double done);

        /** Whether the user, or a newer wish of hers, has made the work needless. */
        boolean isCancelled();
    }

    /** Work under way. */
    @FunctionalInterface
    interface Handle {

        /** Makes the work needless: its result is dropped. Of no effect once it has ended. */
        void cancel();

        /** Whether its result may still come. */
        default boolean isUnderWay() {
            return false;
        }
    }

    /**
     * Starts work.
     *
     * @param title what is done, in words for the user, shown after half a second
     * @param done  gets the result on the FX thread, unless the work failed or was cancelled
     */
    <T> Handle run(String title, Work<T> work, Consumer<? super T> done);

    /** The same for work that can wait until what is in the window now has been drawn. */
    default <T> Handle runOnceDrawn(String title, Work<T> work, Consumer<? super T> done) {
        return run(title, work, done);
    }
}
