package commonground.store.sql;

import commonground.store.Fault;
import commonground.store.StoreException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The first 100 bytes of an SQLite file, read before SQLite itself touches it; see "The Database Header" of SQLite's
 * file format.
 *
 * @param size  of the whole file, in bytes
 * @param bytes always 100; those that the file lacks are 0
 */
public record FileHeader(long size, ByteBuffer bytes) {

    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST_PAGE = 65_536;

    /**
     * Reads the head of a file.
     *
     * @throws StoreException if there is no such file, it cannot be read, or it is no SQLite file
     */
    public static FileHeader read(Path file) throws StoreException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new StoreException(new Fault(file, Fault.Kind.NOT_OURS, "not a file"));
            }
            try (InputStream stream = Files.newInputStream(file)) {
                return of(file, Files.size(file), stream.readNBytes(LENGTH));
            }
        } catch (IOException e) {
            Fault fault = SqlFaults.fault(file, e);
            boolean missing = fault.kind() == Fault.Kind.MISSING;
            throw new StoreException(missing ? fault : new Fault(file, Fault.Kind.UNREADABLE, fault.detail()), e);
        }
    }

    private static FileHeader of(Path file, long size, byte[] head) throws StoreException {
        int compared = Math.min(head.length, MAGIC.length);
        if (!Arrays.equals(head, 0, compared, MAGIC, 0, compared)) {
            throw new StoreException(new Fault(file, Fault.Kind.NOT_OURS, "not an SQLite file"));
        }
        return new FileHeader(size, ByteBuffer.wrap(Arrays.copyOf(head, LENGTH)).asReadOnlyBuffer());
    }

    public int applicationId() {
        return bytes.getInt(68);
    }

    public int userVersion() {
        return bytes.getInt(60);
    }

    /** Whether readers need files beside this one. */
    public boolean isWriteAhead() {
        return bytes.get(18) != 1 || bytes.get(19) != 1;
    }

    /** Whether the file is shorter than it says. */
    public boolean isCutOff() {
        int page = Short.toUnsignedInt(bytes.getShort(16));
        long promised = Integer.toUnsignedLong(bytes.getInt(28)) * (page == 1 ? LARGEST_PAGE : page);
        return size < Math.max(promised, LENGTH);
    }
}
