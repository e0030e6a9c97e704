import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Lets the program do what users do, and keeps what the Java machine has loaded and linked by then for every later start.
 * All that a cache holds is made ready at each start, so the window and the command line have one each.
 */
enum AotCache {
    /** What the window loads until it is open, and what reading and comparing cases load then. */
    WINDOW("window") {
        @Override
        void record(Plan plan, List<String> options) throws IOException, InterruptedException {
            List<String> all = new ArrayList<>(options);
            all.add("-Dcommonground.rehearsal=true");
            all.add("-Duser.home=" + plan.rehearsal());
            List<String> command = new ArrayList<>();
            if (plan.os() == Os.LINUX && System.getenv().getOrDefault("DISPLAY", "").isEmpty()) {
                command.addAll(List.of("xvfb-run", "--auto-servernum"));
            }
            command.addAll(new Program(plan).command(all, List.of()));
            String data = plan.rehearsal().toString();
            Tools.run(plan.work(), Map.of("XDG_DATA_HOME", data, "APPDATA", data), command);
        }
    },
    /** What the command line loads to compare cases and to write all kinds of sheets. */
    COMMANDS("commands") {
        @Override
        void record(Plan plan, List<String> options) throws IOException, InterruptedException {
            List<String> task = new ArrayList<>(List.of("compare", "new-haven", "abc-unified",
                    "--data", plan.rehearsal().toString()));
            for (String format : List.of("pdf", "html", "csv")) {
                task.addAll(List.of("--" + format, plan.rehearsal().resolve("sheet." + format).toString()));
            }
            Tools.run(plan.work(), Map.of(), new Program(plan).command(options, task));
        }
    };

    /** The Java machine tells of itself while it records; what it measured of the code would be compiled at every start. */
    private static final List<String> QUIETLY = List.of("-Xlog:disable", "-Xlog:all=error:stderr",
            "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining");

    private final String name;

    AotCache(String name) {
        this.name = name;
    }

    /** Runs the program with options that let the Java machine record what it loads. */
    abstract void record(Plan plan, List<String> options) throws IOException, InterruptedException;

    /** The option that uses a cache, for a program whose jars lie in a folder of this name. */
    static String option(String app, String name) {
        return "-XX:AOTCache=" + app + "/" + name + ".aot";
    }

    /** As {@link #option(String, String)}, for this one. */
    String option(String app) {
        return option(app, name);
    }

    static void train(Plan plan) throws IOException, InterruptedException {
        Folders.empty(plan.rehearsal());
        for (AotCache cache : values()) {
            String recorded = "-XX:AOTConfiguration=" + plan.work().resolve(cache.name + ".aotconf");
            cache.record(plan, with("-XX:AOTMode=record", recorded));
            Tools.run(plan.work(), Map.of(), new Program(plan).command(
                    with("-XX:AOTMode=create", recorded, cache.option(plan.app().toString())), List.of()));
        }
        Folders.date(plan.app(), plan.time());
    }

    private static List<String> with(String... options) {
        List<String> all = new ArrayList<>(QUIETLY);
        all.addAll(List.of(options));
        return all;
    }
}
