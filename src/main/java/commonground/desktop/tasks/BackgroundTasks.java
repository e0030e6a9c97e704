package commonground.desktop.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.util.Duration;

/** Runs work on a few daemon threads and knows what is under way. */
public final class BackgroundTasks implements Tasks, AutoCloseable {

    private static final Duration UNTIL_SLOW = Duration.millis(500);
    private static final int THREADS = 3;
    /** What is there when a frame begins has been drawn when the next but one does; one more lets that be noticed. */
    private static final int FRAMES = 3;

    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS,
            work -> Thread.ofPlatform().daemon().name("background").unstarted(work));
    private final Failures failures;
    private final List<Task<?>> running = new ArrayList<>();
    private final List<Task<?>> waiting = new ArrayList<>();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready", true);
    private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper(this, "idle", true);
    private final ObservableList<Task<?>> slow = FXCollections.observableArrayList();
    private final ObservableList<Task<?>> shownSlow = FXCollections.unmodifiableObservableList(slow);

    public BackgroundTasks(Failures failures) {
        this.failures = failures;
    }

    /** What has been under way for half a second or more. */
    public ObservableList<Task<?>> slow() {
        return shownSlow;
    }

    /** Whether nothing is under way but what waits until the window has been drawn. */
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** Whether nothing is under way. */
    public ReadOnlyBooleanProperty idle() {
        return idle.getReadOnlyProperty();
    }

    @Override
    public <T> Handle run(String title, Work<T> work, Consumer<? super T> done) {
        Job<T> job = new Job<>(title, work);
        if (pool.isShutdown()) {
            return () -> job.cancel(false);
        }
        watch(job, done);
        pool.execute(job);
        return new Started(job);
    }

    @Override
    public <T> Handle runOnceDrawn(String title, Work<T> work, Consumer<? super T> done) {
        Job<T> job = new Job<>(title, work);
        waiting.add(job);
        watch(job, done);
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (!ready.get()) {
                    frames = 0;
                } else if (frames++ == FRAMES) {
                    stop();
                    begin(job);
                }
            }
        }.start();
        return new Started(job);
    }

    private void begin(Task<?> job) {
        waiting.remove(job);
        tell();
        if (!pool.isShutdown()) {
            pool.execute(job);
        }
    }

    private <T> void watch(Job<T> job, Consumer<? super T> done) {
        running.add(job);
        tell();
        PauseTransition pause = new PauseTransition(UNTIL_SLOW);
        pause.setOnFinished(event -> slow.add(job));
        pause.play();
        job.setOnSucceeded(event -> {
            end(job, pause);
            if (!job.isDropped()) {
                done.accept(job.getValue());
            }
        });
        job.setOnCancelled(event -> end(job, pause));
        job.setOnFailed(event -> {
            end(job, pause);
            failures.tell(job.getTitle(), job.getException());
        });
    }

    private void end(Task<?> job, PauseTransition pause) {
        pause.stop();
        running.remove(job);
        waiting.remove(job);
        slow.remove(job);
        tell();
    }

    private void tell() {
        ready.set(running.size() == waiting.size());
        idle.set(running.isEmpty());
    }

    /** Waits for nothing: what is under way is dropped, and what a last event still asks for is not begun. */
    @Override
    public void close() {
        pool.shutdownNow();
    }

    private final class Started implements Handle {

        private final Job<?> job;

        Started(Job<?> job) {
            this.job = job;
        }

        @Override
        public void cancel() {
            job.drop();
        }

        @Override
        public boolean isUnderWay() {
            return running.contains(job) && !job.isDropped();
        }
    }

    private static final class Job<T> extends Task<T> implements Progress {

        private final Work<T> work;
        /** A job that has ended, but of which nobody knows yet, can no longer be cancelled. On the FX thread only. */
        private boolean dropped;

        Job(String title, Work<T> work) {
            this.work = work;
            updateTitle(title);
        }

        void drop() {
            dropped = true;
            cancel(false);
        }

        boolean isDropped() {
            return dropped;
        }

        @Override
        protected T call() throws Exception {
            return work.run(this);
        }

        @Override
        public void report(double done) {
            updateProgress(done, 1);
        }
    }
}
