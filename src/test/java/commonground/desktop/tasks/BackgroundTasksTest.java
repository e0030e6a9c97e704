package commonground.desktop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class BackgroundTasksTest {

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

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
