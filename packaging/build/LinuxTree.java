import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** All files as a Linux package puts them under the root. */
final class LinuxTree {

    private static final Path SHARE = Path.of("usr", "share");

    private final Plan plan;
    private final Path root;

    private LinuxTree(Plan plan, Path root) {
        this.plan = plan;
        this.root = root;
    }

    /** Makes the tree in an empty folder. */
    static void make(Plan plan, Path root) throws IOException, InterruptedException {
        Folders.empty(root);
        new LinuxTree(plan, root).make();
    }

    private void make() throws IOException, InterruptedException {
        Folders.copy(plan.image(), root.resolve("usr/lib").resolve(Plan.NAME));
        Path command = root.resolve("usr/bin").resolve(Plan.NAME);
        Files.createDirectories(command.getParent());
        Files.createSymbolicLink(command, Path.of("..", "lib", Plan.NAME, "bin", Plan.NAME));
        DesktopFiles.copy(plan, root.resolve(SHARE));
        Path manual = put(plan.manual(), SHARE.resolve("man/man1"));
        Path documents = SHARE.resolve("doc").resolve(Plan.NAME);
        put(plan.packaging("linux").resolve("copyright"), documents);
        put(plan.project().resolve("NOTICE"), documents);
        Tools.run(root, Map.of(), List.of("gzip", "-9n", manual.toString()));
        settle(root, plan);
    }

    /** Gives all files of a tree the modes and the time that they are packed with. */
    static void settle(Path root, Plan plan) throws IOException {
        for (Path file : Folders.all(root)) {
            if (!Files.isSymbolicLink(file)) {
                boolean run = Files.isDirectory(file) || isProgram(file);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(run ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
        Folders.date(root, plan.time());
    }

    private static boolean isProgram(Path file) {
        String name = file.getFileName().toString();
        return file.getParent().endsWith("bin") || name.equals("jspawnhelper") || name.equals("install");
    }

    private Path put(Path file, Path folder) throws IOException {
        Path to = root.resolve(folder);
        Files.createDirectories(to);
        return Files.copy(file, to.resolve(file.getFileName()));
    }
}
