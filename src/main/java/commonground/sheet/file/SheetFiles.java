package commonground.sheet.file;

import commonground.sheet.file.SheetFault.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes sheets whole or not at all. */
public final class SheetFiles {

    private SheetFiles() {}

    /**
     * Writes a file beside its place and then moves it there, so that nobody ever sees a part of it.
     *
     * @param overwrite whether a file of that name may be replaced
     * @throws SheetException if there is a file and it may not be replaced, or if it cannot be written; nothing is left
     *                        behind
     */
    public static void write(Path file, byte[] content, boolean overwrite) throws SheetException {
        if (!overwrite && Files.exists(file)) {
            throw new SheetException(new SheetFault(file, Kind.EXISTS, ""));
        }
        Path part = file.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream stream = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE)) {
                stream.write(content);
            }
            move(part, file, overwrite);
        } catch (FileAlreadyExistsException exists) {
            throw new SheetException(new SheetFault(file, Kind.EXISTS, ""), exists);
        } catch (IOException failed) {
            throw new SheetException(new SheetFault(file, Kind.NOT_WRITTEN, failed.getClass().getSimpleName()), failed);
        } finally {
            remove(part);
        }
    }

    private static void move(Path part, Path file, boolean overwrite) throws IOException {
        if (!overwrite) {
            Files.move(part, file);
            return;
        }
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException left) {
            part.toFile().deleteOnExit();
        }
    }
}
