package commonground.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window that cannot be put together, in a process of its own. */
class FailingStartTest {

    private static final long PATIENCE_SECONDS = 120;
    private static final int TOLD = 42;

    @TempDir Path folder;

    /** The start that fails: it is given a file to show that is none. */
    static final class Start {

        private Start() {}

        public static void main(String[] args) {
            try {
                new DesktopApp(Path.of(args[0]), Path.of(args[1]), Locale.US)
                        .run(Arrays.asList((Path) null), window -> {});
            } catch (CompletionException failure) {
                System.exit(failure.getCause() instanceof NullPointerException ? TOLD : 1);
            }
        }
    }

    @Test
    void endsTheProgramByItsFailureInsteadOfWaitingForEver() throws Exception {
        Process process = ChildProcess.start(Start.class, folder);
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("ends").isTrue();
            assertThat(process.exitValue()).isEqualTo(TOLD);
        } finally {
            process.destroyForcibly();
        }
    }
}
