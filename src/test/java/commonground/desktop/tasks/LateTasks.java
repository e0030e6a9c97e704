package commonground.desktop.tasks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Does everything at once, but hands over what came of it only when it is told to, as if it had taken that long. */
public final class LateTasks implements Tasks {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean late;

    /** From now on results are late. */
    public void holdBack() {
        late = true;
    }

    /** Hands over all results in the order of their beginnings; from now on none is late. */
    public void handOver() {
        late = false;
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Override
    public <T> Handle run(String title, Work<T> work, Consumer<? super T> done) {
        Result result = new Result();
        new DirectTasks().run(title, work, value -> result.hand = () -> done.accept(value));
        if (late) {
            waiting.add(result::hand);
        } else {
            result.hand();
        }
        return result;
    }

    private static final class Result implements Handle {

        private Runnable hand = () -> {};
        private boolean over;

        void hand() {
            if (!over) {
                over = true;
                hand.run();
            }
        }

        @Override
        public void cancel() {
            over = true;
        }

        @Override
        public boolean isUnderWay() {
            return !over;
        }
    }
}
