import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What is done to whole folders. */
final class Folders {

    private static final byte[] ELF = {0x7f, 'E', 'L', 'F'};

    private Folders() {}

    /** Makes an empty folder in place of what is there. */
    static void empty(Path folder) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
    }

    /** Deletes a folder with all in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException failure) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Copies a folder with all in it; links stay links. */
    static void copy(Path from, Path to) throws IOException {
        for (Path each : all(from)) {
            Path copy = to.resolve(from.relativize(each).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(each, copy, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Gives one time to a folder and to all in it. */
    static void date(Path folder, Instant time) throws IOException {
        FileTime one = FileTime.from(time);
        for (Path each : all(folder).reversed()) {
            Files.getFileAttributeView(each, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .setTimes(one, one, one);
        }
    }

    /** The folder and all in it, in the order of their names. */
    static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }

    /** The programs and libraries in a folder, by the first bytes that Linux knows them by. */
    static List<Path> elf(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : all(folder)) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                try (InputStream content = Files.newInputStream(file)) {
                    if (Arrays.equals(content.readNBytes(ELF.length), ELF)) {
                        found.add(file);
                    }
                }
            }
        }
        return found;
    }

    /** The files right in a folder whose names end so, in the order of their names. */
    static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        }
    }
}
