import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The options of {@code packaging/launcher.options}. */
final class LauncherOptions {

    /** What jpackage's launcher puts in place of it is the folder of the jars. */
    static final String APP = "$APPDIR";

    private LauncherOptions() {}

    /** All of them, for a program whose jars lie in a folder of this name. */
    static List<String> read(Plan plan, String app) throws IOException {
        Path file = plan.packaging("launcher.options");
        return Files.readAllLines(file)
                .stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.replace(APP, app))
                .toList();
    }
}
