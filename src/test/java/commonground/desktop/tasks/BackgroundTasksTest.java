package commonground.desktop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTasksTest {

    @Test
    void beginsNothingOnceTheWindowIsClosed() {
        List<Throwable> told = new ArrayList<>();
        List<String> done = new ArrayList<>();
        BackgroundTasks tasks = new BackgroundTasks((title, failure) -> told.add(failure));
        tasks.close();

        tasks.run("late", progress -> "result", done::add).cancel();

        assertThat(tasks.idle().get()).isTrue();
        assertThat(done).isEmpty();
        assertThat(told).isEmpty();
    }
}
