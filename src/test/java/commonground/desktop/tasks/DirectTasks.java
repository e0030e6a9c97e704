package commonground.desktop.tasks;

import java.util.function.Consumer;

/** Does everything at once, on the caller's thread; what fails, fails the test. */
public final class DirectTasks implements Tasks {

    private static final Progress PROGRESS = new Progress() {
        @Override
        public void report(double done) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    @Override
    public <T> Handle run(String title, Work<T> work, Consumer<? super T> done) {
        try {
            done.accept(work.run(PROGRESS));
        } catch (Exception failure) {
            throw new AssertionError(title, failure);
        }
        return () -> {};
    }
}
