package commonground.desktop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LatestTest {

    private final HeldTasks tasks = new HeldTasks();
    private final List<String> arrived = new ArrayList<>();

    @Test
    void anOlderResultNeverArrivesAfterANewerWish() {
        Latest latest = new Latest(tasks);
        latest.run("search", progress -> "old", arrived::add);
        latest.run("search", progress -> "new", arrived::add);
        tasks.held.reversed().forEach(Runnable::run);
        assertThat(arrived).containsExactly("new");
    }

    /** Holds work back until the test lets it end, in whatever order. */
    private static final class HeldTasks implements Tasks {

        private final List<Runnable> held = new ArrayList<>();

        @Override
        public <T> Handle run(String title, Work<T> work, Consumer<? super T> done) {
            AtomicBoolean cancelled = new AtomicBoolean();
            held.add(() -> {
                if (!cancelled.get()) {
                    new DirectTasks().run(title, work, done);
                }
            });
            return () -> cancelled.set(true);
        }
    }
}
