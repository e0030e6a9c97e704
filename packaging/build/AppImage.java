import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The program with its runtime and a launcher, as a folder that runs where it lies. */
final class AppImage {

    /** How people see the program named. */
    static final String TITLE = "Common Ground";

    private AppImage() {}

    static void make(Plan plan) throws IOException, InterruptedException {
        if (plan.os() == Os.LINUX) {
            ManPage.write(plan, plan.manual());
            makeWithScript(plan);
        } else {
            makeWithJpackage(plan);
        }
        Folders.date(plan.image(), plan.time());
    }

    /** On Linux jpackage's launcher asks rpm and dpkg at every start who owns it, and stays beside the program. */
    private static void makeWithScript(Plan plan) throws IOException {
        Folders.copy(plan.app(), plan.image().resolve("lib/app"));
        Folders.copy(plan.runtime(), plan.image().resolve("lib/runtime"));
        Path script = plan.image().resolve("bin").resolve(Plan.NAME);
        Files.createDirectories(script.getParent());
        Files.writeString(script, Files.readString(plan.packaging("linux").resolve("launcher"))
                .replace("@OPTIONS@", options(plan, AotCache.option(LauncherOptions.APP, "$cache")).stream()
                        .map(option -> '"' + option + '"')
                        .collect(Collectors.joining(" \\\n    ")))
                .replace("@CLASSPATH@", AppFolder.classPath(plan)
                        .stream()
                        .map(jar -> LauncherOptions.APP + "/" + jar.getFileName())
                        .collect(Collectors.joining(":"))));
        script.toFile().setExecutable(true, false);
    }

    private static void makeWithJpackage(Plan plan) throws IOException {
        boolean windows = plan.os() == Os.WINDOWS;
        List<String> arguments = new ArrayList<>(List.of("--type", "app-image",
                "--name", TITLE,
                "--app-version", plan.number(),
                "--vendor", TITLE,
                "--icon", plan.packaging("icons").resolve(Plan.NAME + (windows ? ".ico" : ".icns")).toString(),
                "--dest", plan.image().getParent().toString(),
                "--input", plan.app().toString(),
                "--main-jar", AppFolder.programJar(plan).getFileName().toString(),
                "--main-class", "commonground.Main",
                "--runtime-image", plan.runtime().toString()));
        // One launcher, or two that share their options: the window's cache, since the window is what is started most.
        for (String option : options(plan, AotCache.WINDOW.option(LauncherOptions.APP))) {
            arguments.addAll(List.of("--java-options", option));
        }
        if (windows) {
            arguments.addAll(List.of("--add-launcher", Plan.NAME + "=" + plan.packaging("windows/console.properties")));
        }
        Tools.jdk("jpackage", arguments);
    }

    private static List<String> options(Plan plan, String cache) throws IOException {
        List<String> options = new ArrayList<>(LauncherOptions.read(plan, LauncherOptions.APP));
        options.add(cache);
        return options;
    }
}
