package commonground;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cli.run.ExitCode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DoorsTest {

    /** What tells JavaFX to draw into memory. */
    private static final List<String> HIDING = List.of("-Dglass.platform", "-Dprism.order", "-javaagent:");

    @TempDir Path data;

    /** A display that nobody serves stands for a system without GTK: JavaFX gives up in the same way. */
    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "other systems have a display and need no GTK")
    void whereNoWindowCanBeOpenedTheProgramFailsAndSaysWhatItNeeds() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean()
                .getInputArguments()
                .stream()
                .filter(option -> HIDING.stream().noneMatch(option::startsWith))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DISPLAY", ":4711");
        builder.environment().put("XDG_DATA_HOME", data.toString());
        Stream.of("WAYLAND_DISPLAY", "GDK_BACKEND").forEach(builder.environment()::remove);

        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said).contains("libgtk-3-0").doesNotContain("\tat ");
        assertThat(process.waitFor()).isEqualTo(ExitCode.UNREADABLE.number());
    }
}
