import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lets the program do what users do, and keeps what the Java machine has learned from it for every later start. */
final class AotCache {

    private static final String FILE = Plan.NAME + ".aot";

    private AotCache() {}

    /** The option that uses the cache, for a program whose jars lie in a folder of this name. */
    static String option(String app) {
        return "-XX:AOTCache=" + app + "/" + FILE;
    }

    static void train(Plan plan) throws IOException, InterruptedException {
        Path rehearsal = plan.work().resolve("rehearsal");
        String record = rehearsal + ".aotconf";
        run(plan, List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + record),
                List.of("tour", rehearsal.toString(), "--data", rehearsal.resolve("data").toString()));
        run(plan, List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + record, option(plan.app().toString())),
                List.of());
        Folders.date(plan.app(), plan.time());
    }

    private static void run(Plan plan, List<String> options, List<String> task)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(plan.runtime().resolve("bin").resolve("java").toString());
        command.addAll(LauncherOptions.read(plan, plan.app().toString()));
        command.addAll(options);
        command.add("-Xlog:disable");
        command.add("-Xlog:all=error:stderr");
        command.add("-cp");
        command.add(AppFolder.classPath(plan)
                .stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)));
        command.add("commonground.Main");
        command.addAll(task);
        Tools.run(plan.work(), Map.of(), command);
    }
}
