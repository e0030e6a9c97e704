package commonground.store;

import commonground.cases.Keyed;
import java.nio.file.Path;

/**
 * Something expected that went wrong with a file: which file, what, and in few words the particulars. The words for the
 * user are in the message bundles, under {@code fault.} and the kind's key.
 *
 * @param detail what exactly was found, for example the number of a newer format; may be empty
 */
public record Fault(Path file, Kind kind, String detail) {

    /** What went wrong. */
    public enum Kind implements Keyed {
        /** There is no such file. */
        MISSING,
        /** The file may not be read. */
        UNREADABLE,
        /** The file is no SQLite file, or one of another program. */
        NOT_OURS,
        /** A newer version of the program wrote it. */
        NEWER,
        /** It is ours, but parts of it are missing or broken. */
        DAMAGED,
        /** It holds things that a pack may not hold, such as triggers or views. */
        FORBIDDEN_CONTENT,
        /** It is larger than packs may be. */
        TOO_LARGE,
        /** A pack or case of the same id is there already. */
        DUPLICATE,
        /** The folder or file may not be written. */
        READ_ONLY,
        /** The disk is full. */
        DISK_FULL,
        /** Another program holds the file. */
        LOCKED,
        /** A broken notebook was put aside under another name, and a new one begun. */
        SET_ASIDE
    }
}
