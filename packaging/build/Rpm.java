import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** Makes the .rpm. */
final class Rpm {

    private Rpm() {}

    static Path make(Plan plan) throws IOException, InterruptedException {
        Path tree = plan.work().resolve("rpm-tree");
        LinuxTree.make(plan, tree);
        Path top = plan.work().resolve("rpm");
        Folders.empty(top);
        Tools.run(plan.work(), Map.of("SOURCE_DATE_EPOCH", String.valueOf(plan.time().getEpochSecond())),
                List.of("rpmbuild", "-bb", "--quiet", "--define", "_topdir " + top, "--define", "tree " + tree,
                        "--define", "program_version " + plan.orderedVersion(),
                        plan.packaging("linux").resolve("commonground.spec").toString()));
        Path made = Folders.files(top.resolve("RPMS").resolve(System.getProperty("os.arch").replace("amd64", "x86_64")),
                ".rpm").getFirst();
        Path rpm = plan.results().resolve(made.getFileName());
        Files.move(made, rpm, StandardCopyOption.REPLACE_EXISTING);
        return rpm;
    }
}
