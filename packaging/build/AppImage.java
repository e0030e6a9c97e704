import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The program with its runtime and a launcher, as a folder that runs where it lies. */
final class AppImage {

    /** How people see the program named. */
    static final String TITLE = "Common Ground";

    private AppImage() {}

    static void make(Plan plan) throws IOException {
        JavaRuntime.removeCommands(plan);
        List<String> arguments = new ArrayList<>(List.of("--type", "app-image",
                "--name", plan.os() == Os.LINUX ? Plan.NAME : TITLE,
                "--app-version", plan.number(),
                "--vendor", TITLE,
                "--dest", plan.image().getParent().toString(),
                "--input", plan.app().toString(),
                "--main-jar", Plan.NAME + ".jar",
                "--main-class", "commonground.Main",
                "--runtime-image", plan.runtime().toString()));
        for (String option : LauncherOptions.read(plan, LauncherOptions.APP)) {
            arguments.addAll(List.of("--java-options", option));
        }
        arguments.addAll(List.of("--java-options", AotCache.option(LauncherOptions.APP)));
        Tools.jdk("jpackage", arguments);
        Folders.date(plan.image(), plan.time());
    }
}
