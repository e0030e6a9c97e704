import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lets the program do what users do, and keeps what the Java machine has learned from it for every later start. */
final class AotCache {

    private static final String FILE = Plan.NAME + ".aot";
    private static final List<String> QUIET = List.of("-Xlog:disable", "-Xlog:all=error:stderr");

    private AotCache() {}

    /** The option that uses the cache, for a program whose jars lie in a folder of this name. */
    static String option(String app) {
        return "-XX:AOTCache=" + app + "/" + FILE;
    }

    static void train(Plan plan) throws IOException, InterruptedException {
        Path rehearsal = plan.work().resolve("rehearsal");
        String record = "-XX:AOTConfiguration=" + rehearsal + ".aotconf";
        run(plan, List.of("-XX:AOTMode=record", record),
                List.of("tour", rehearsal.toString(), "--data", rehearsal + "-data"));
        run(plan, List.of("-XX:AOTMode=create", record, option(plan.app().toString())), List.of());
        Folders.date(plan.app(), plan.time());
    }

    private static void run(Plan plan, List<String> options, List<String> task)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(options);
        all.addAll(QUIET);
        Tools.run(plan.work(), Map.of(), new Program(plan).command(all, task));
    }
}
