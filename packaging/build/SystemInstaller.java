import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Lets jpackage make the installer of Windows or macOS from the program's folder. */
final class SystemInstaller {

    /** By it Windows knows a later version as one of the same program. Never to be changed. */
    private static final String UPGRADE_UUID = "45b9abdb-c825-486f-b477-e00e427f9a96";

    private SystemInstaller() {}

    /** @param type {@code msi} or {@code dmg} */
    static Path make(Plan plan, String type) throws IOException {
        Path made = plan.work().resolve(type);
        Folders.empty(made);
        Tools.jdk("jpackage", arguments(plan, type, made));
        Path installer = Folders.files(made, "." + type).getFirst();
        Path result = plan.results().resolve(Plan.NAME + "-" + plan.version() + "-" + plan.os().key() + "." + type);
        return Files.move(installer, result, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> arguments(Plan plan, String type, Path destination) {
        List<String> arguments = new ArrayList<>(List.of("--type", type,
                "--app-image", plan.image().toString(),
                "--name", AppImage.TITLE,
                "--app-version", plan.number(),
                "--vendor", AppImage.TITLE,
                "--license-file", plan.project().resolve("LICENSE").toString(),
                "--file-associations", plan.packaging(plan.os().key()).resolve("pack.properties").toString(),
                "--dest", destination.toString()));
        if (plan.os() == Os.WINDOWS) {
            arguments.addAll(List.of("--win-upgrade-uuid", UPGRADE_UUID, "--win-per-user-install", "--win-menu",
                    "--win-shortcut-prompt"));
        }
        return arguments;
    }
}
