package commonground.library;

import commonground.cases.Pack;
import commonground.store.Fault;
import commonground.store.StoreException;
import commonground.store.pack.PackFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Puts packs among those that the library opens: a checked file is copied whole, or nothing is changed. */
public final class PackInstaller {

    private static final String ENDING = ".db";

    private final Path folder;

    /** @param dataDirectory the user's folder */
    public PackInstaller(Path dataDirectory) {
        folder = dataDirectory.resolve("packs");
    }

    /**
     * What a pack says of itself. Every page of it is looked at.
     *
     * @throws StoreException if the file is no pack, or a broken one
     */
    public static Pack.Info check(Path file) throws StoreException {
        try (PackFile pack = PackFile.open(file)) {
            return pack.info();
        }
    }

    /**
     * Copies a pack to the others under its own name. The library has it when it is opened next.
     *
     * @return the copy
     * @throws StoreException if the file is no pack, or there is one of that name already, or it cannot be copied
     */
    public Path install(Path file) throws StoreException {
        check(file);
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Path copy = folder.resolve(name + ENDING);
        Path part = folder.resolve(UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(folder);
            try {
                Files.copy(file, part);
                Files.move(part, copy);
            } finally {
                Files.deleteIfExists(part);
            }
            return copy;
        } catch (FileAlreadyExistsException there) {
            throw new StoreException(new Fault(copy, Fault.Kind.DUPLICATE, name), there);
        } catch (IOException failed) {
            throw new StoreException(new Fault(folder, Fault.Kind.READ_ONLY, String.valueOf(failed.getMessage())),
                    failed);
        }
    }
}
