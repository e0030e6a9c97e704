import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the .deb. */
final class Debian {

    private static final DateTimeFormatter CHANGE_TIME =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private Debian() {}

    static Path make(Plan plan) throws IOException, InterruptedException {
        Path root = plan.work().resolve("deb");
        LinuxTree.make(plan, root);
        writeChangelog(plan, root);
        Path overrides = root.resolve("usr/share/lintian/overrides").resolve(Plan.NAME);
        Files.createDirectories(overrides.getParent());
        Files.copy(plan.packaging("linux").resolve("lintian-overrides"), overrides);
        Path control = root.resolve("DEBIAN");
        Files.createDirectories(control);
        Files.writeString(control.resolve("control"), control(plan, root));
        Files.writeString(control.resolve("md5sums"), Checksums.md5(root, root.resolve("usr")));
        LinuxTree.settle(root, plan);
        Path deb = plan.results().resolve(Plan.NAME + "_" + plan.orderedVersion() + "_" + processor() + ".deb");
        Tools.run(plan.work(), Map.of("SOURCE_DATE_EPOCH", String.valueOf(plan.time().getEpochSecond())),
                List.of("dpkg-deb", "--root-owner-group", "-Z" + plan.compression(), "--build", root.toString(), deb.toString()));
        return deb;
    }

    private static String processor() {
        return Os.isArm() ? "arm64" : "amd64";
    }

    private static String control(Plan plan, Path root) throws IOException, InterruptedException {
        long bytes = 0;
        for (Path file : Folders.all(root)) {
            bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
        return Files.readString(plan.packaging("linux").resolve("control"))
                .replace("@VERSION@", plan.orderedVersion())
                .replace("@ARCHITECTURE@", processor())
                .replace("@SIZE@", String.valueOf(bytes / 1024))
                .replace("@DEPENDS@", Dependencies.of(plan, root));
    }

    /** Debian has a form of its own for this file; what changed for users is in the one beside it. */
    private static void writeChangelog(Plan plan, Path root) throws IOException, InterruptedException {
        Path documents = root.resolve("usr/share/doc").resolve(Plan.NAME);
        Path changelog = documents.resolve("changelog");
        Files.writeString(changelog, Files.readString(plan.packaging("linux").resolve("changelog"))
                .replace("@VERSION@", plan.orderedVersion())
                .replace("@DATE@", CHANGE_TIME.format(plan.time().atOffset(ZoneOffset.UTC))));
        Path news = documents.resolve("NEWS");
        Files.copy(plan.project().resolve("CHANGELOG.md"), news);
        Tools.run(root, Map.of(), List.of("gzip", "-9n", changelog.toString(), news.toString()));
    }
}
