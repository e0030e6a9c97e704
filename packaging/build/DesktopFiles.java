import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What tells a Linux desktop of the program: menu entry, icons, kinds of files, and the page in a software centre. */
final class DesktopFiles {

    private DesktopFiles() {}

    /** Copies them to where they belong under {@code usr/share} or {@code ~/.local/share}. */
    static void copy(Plan plan, Path share) throws IOException {
        Path linux = plan.packaging("linux");
        for (Path entry : Folders.files(linux, ".desktop")) {
            copy(entry, share.resolve("applications"));
        }
        copy(linux.resolve("commonground.metainfo.xml"), share.resolve("metainfo"));
        copy(linux.resolve("commonground.xml"), share.resolve("mime/packages"));
        Path icons = share.resolve("icons/hicolor");
        copy(plan.packaging("icons").resolve("commonground.svg"), icons.resolve("scalable/apps"));
        for (Path png : Folders.files(plan.icons(), ".png")) {
            String size = png.getFileName().toString().replace(".png", "");
            Path to = icons.resolve(size + "x" + size).resolve("apps").resolve(Plan.NAME + ".png");
            Files.createDirectories(to.getParent());
            Files.copy(png, to);
        }
    }

    private static void copy(Path file, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(file, folder.resolve(file.getFileName()));
    }
}
