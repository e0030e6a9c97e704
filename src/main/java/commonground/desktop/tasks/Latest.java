package commonground.desktop.tasks;

import java.util.function.Consumer;

/** Work of which only the latest counts, such as a search that runs at every key. */
public final class Latest {

    private final Tasks tasks;
    private Tasks.Handle running = () -> {};

    public Latest(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Drops what is still under way. */
    public void drop() {
        running.cancel();
    }

    /** Whether a result may still come. */
    public boolean isUnderWay() {
        return running.isUnderWay();
    }

    /** Starts work and drops what is still under way. See {@link Tasks#run}. */
    public <T> void run(String title, Tasks.Work<T> work, Consumer<? super T> done) {
        running.cancel();
        running = tasks.run(title, work, done);
    }
}
