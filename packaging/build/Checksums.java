import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Sums by which one can tell that a file is the one that was made. */
final class Checksums {

    private Checksums() {}

    /** Writes the SHA-256 of the packages, as {@code sha256sum --check} reads them, into a file beside them. */
    static void write(Plan plan, List<Path> files) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (Path file : files) {
            sums.append(sum("SHA-256", file)).append("  ").append(file.getFileName()).append('\n');
        }
        Files.writeString(plan.results().resolve("SHA256SUMS-" + plan.os().key()), sums);
    }

    /** The MD5 of all files in a folder, as a .deb lists them. */
    static String md5(Path root, Path folder) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (Path file : Folders.all(folder)) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                sums.append(sum("MD5", file)).append("  ").append(root.relativize(file)).append('\n');
            }
        }
        return sums.toString();
    }

    private static String sum(String algorithm, Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
