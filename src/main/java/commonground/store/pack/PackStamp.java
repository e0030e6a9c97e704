package commonground.store.pack;

import commonground.store.StoreException;
import commonground.store.sql.FileHeader;
import commonground.store.sql.SqlFaults;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * By what a file is known again without reading it whole: its number on the disk, size, times, and SQLite's header with
 * its count of changes. Whoever can write a file can set the time of its last change back; the time at which the system
 * noted that, which is part of the stamp where the system has one, only moves on.
 *
 * @param changed when the file was last changed, as far as the system tells
 * @param text    all of it in one line, the same for the same file as long as nobody changes it
 */
public record PackStamp(Instant changed, String text) {

    /** Clocks of file systems may stand still as long as this. */
    private static final Duration GRAIN = Duration.ofSeconds(2);
    private static final String UNIX = "unix";

    /**
     * The stamp that a file bears now.
     *
     * @throws StoreException if there is no such file, or it is no SQLite file, or cannot be read
     */
    public static PackStamp of(Path file) throws StoreException {
        FileHeader header = FileHeader.read(file);
        byte[] head = new byte[header.bytes().remaining()];
        header.bytes().get(0, head);
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            FileTime noted = noted(file, attributes);
            String text = String.join(" ", String.valueOf(attributes.fileKey()), String.valueOf(attributes.size()),
                    attributes.lastModifiedTime().toString(), noted.toString(), HexFormat.of().formatHex(head));
            return new PackStamp(noted.toInstant(), text);
        } catch (IOException e) {
            throw new StoreException(SqlFaults.fault(file, e), e);
        }
    }

    private static FileTime noted(Path file, BasicFileAttributes attributes) throws IOException {
        return FileSystems.getDefault().supportedFileAttributeViews().contains(UNIX)
                ? (FileTime) Files.getAttribute(file, UNIX + ":ctime")
                : attributes.lastModifiedTime();
    }

    /** Whether a change after this moment would show in the stamp. */
    public boolean isSettled(Instant moment) {
        return changed.isBefore(moment.minus(GRAIN));
    }
}
