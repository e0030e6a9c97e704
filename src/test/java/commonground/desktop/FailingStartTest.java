package commonground.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean()
                .getInputArguments()
                .stream()
                .filter(option -> !option.startsWith("-javaagent:"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Start.class.getName(),
                System.getProperty("commonground.casebook", "target/casebook.db"), folder.toString()));
        Process process = new ProcessBuilder(command).inheritIO().start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("ends").isTrue();
            assertThat(process.exitValue()).isEqualTo(TOLD);
        } finally {
            process.destroyForcibly();
        }
    }
}
