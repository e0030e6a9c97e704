import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the packages of Common Ground for the system that it runs on. {@code mvn -Ppackages package} compiles the
 * program, gathers its jars and then starts this; {@code packaging/README.md} tells the rest.
 */
final class Installers {

    private Installers() {}

    /** @param arguments the project's folder, its version, the time that all files bear, and how a .deb is compressed */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Plan plan = Plan.of(arguments);
        Folders.empty(plan.work());
        Files.createDirectories(plan.results());
        AppFolder.fill(plan);
        JavaRuntime.link(plan);
        Stylesheets.compile(plan);
        AotCache.train(plan);
        AppImage.make(plan);
        List<Path> made = new ArrayList<>(List.of(Portable.make(plan)));
        switch (plan.os()) {
            case LINUX -> made.addAll(List.of(Debian.make(plan), Rpm.make(plan)));
            case WINDOWS -> made.add(SystemInstaller.make(plan, "msi"));
            case MACOS -> made.add(SystemInstaller.make(plan, "dmg"));
        }
        made.add(BillOfMaterials.copy(plan));
        Checksums.write(plan, made);
        made.forEach(System.out::println);
    }
}
