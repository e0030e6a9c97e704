package commonground.desktop.preview.out;

import commonground.sheet.print.SheetFormat;
import java.nio.file.Path;
import java.util.Optional;

/** Asks the user where a file is to go. */
@FunctionalInterface
public interface Destination {

    /**
     * Asks, and, where there is such a file, whether it may be replaced.
     *
     * @param fileName what the file might be called
     * @return nothing if the user thinks better of it
     */
    Optional<Path> choose(SheetFormat format, String fileName);
}
