package commonground.desktop.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
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

    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS,
            Thread.ofPlatform().daemon().name("background-", 1).factory());
    private final Failures failures;
    private final List<Task<?>> running = new ArrayList<>();
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
        running.add(job);
        idle.set(false);
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
            failures.tell(title, job.getException());
        });
        pool.execute(job);
        return job::drop;
    }

    private void end(Task<?> job, PauseTransition pause) {
        pause.stop();
        running.remove(job);
        slow.remove(job);
        idle.set(running.isEmpty());
    }

    /** Waits for nothing: what is under way is dropped, and what a last event still asks for is not begun. */
    @Override
    public void close() {
        pool.shutdownNow();
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
