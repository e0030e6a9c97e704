import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Runs the program with the runtime and from the folder that it is packed with. */
final class Program {

    private final Plan plan;

    Program(Plan plan) {
        this.plan = plan;
    }

    /**
     * A command that runs it with the options of its launcher.
     *
     * @param more options of the Java machine beside them
     * @param task what the program is told to do
     */
    List<String> command(List<String> more, List<String> task) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(plan.runtime().resolve("bin").resolve("java").toString());
        command.addAll(LauncherOptions.read(plan, plan.app().toString()));
        command.addAll(more);
        command.add("-cp");
        command.add(AppFolder.classPath(plan)
                .stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)));
        command.add("commonground.Main");
        command.addAll(task);
        return command;
    }

    /** What it prints. */
    String print(String... task) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(List.of(), List.of(task)));
        builder.redirectError(ProcessBuilder.Redirect.INHERIT).environment().put("COLUMNS", "120");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("commonground " + String.join(" ", task) + " failed");
        }
        return printed;
    }
}
