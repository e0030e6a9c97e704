package commonground.desktop.preview.out;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a folder. */
@FunctionalInterface
public interface Folders {

    /** Asks; nothing comes of it if the user thinks better of it. */
    Optional<Path> chooseFolder();
}
