import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Makes the archive that runs wherever it is unpacked. */
final class Portable {

    private Portable() {}

    static Path make(Plan plan) throws IOException, InterruptedException {
        return plan.os() == Os.LINUX ? linux(plan) : elsewhere(plan);
    }

    private static Path linux(Plan plan) throws IOException, InterruptedException {
        String name = Plan.NAME + "-" + plan.version();
        Path folder = plan.work().resolve("portable").resolve(name);
        Folders.empty(folder.getParent());
        Folders.copy(plan.image(), folder);
        DesktopFiles.copy(plan, folder.resolve("share"));
        Files.copy(plan.manual(), folder.resolve(plan.manual().getFileName()));
        for (String file : List.of("copyright", "install")) {
            Files.copy(plan.packaging("linux").resolve(file), folder.resolve(file));
        }
        Files.copy(plan.project().resolve("NOTICE"), folder.resolve("NOTICE"));
        LinuxTree.settle(folder, plan);
        Path archive = plan.results().resolve(name + "-linux-" + System.getProperty("os.arch") + ".tar.gz");
        Tools.run(folder.getParent(), Map.of(), List.of("tar", "--create", "--sort=name", "--owner=0", "--group=0",
                "--numeric-owner", "--format=ustar", "--use-compress-program=gzip -9n", "--file", archive.toString(), name));
        return archive;
    }

    /** The JDK's own jar tool writes a zip on every system, and keeps nothing that differs between two builds. */
    private static Path elsewhere(Plan plan) throws IOException {
        Path archive = plan.results().resolve(Plan.NAME + "-" + plan.version() + "-" + plan.os().key() + ".zip");
        Tools.jdk("jar", List.of("--create", "--no-manifest", "--date", plan.time().toString(), "--file", archive.toString(),
                "-C", plan.image().getParent().toString(), plan.image().getFileName().toString()));
        return archive;
    }
}
