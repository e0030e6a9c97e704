package commonground.sheet.file;

import commonground.cases.Keyed;
import java.nio.file.Path;

/**
 * Something expected that went wrong with a sheet's file. The words for the user are in the bundle {@code sheet}, under
 * {@code sheetfault-kind.} and the kind's key.
 *
 * @param detail what exactly was found, may be empty
 */
public record SheetFault(Path file, Kind kind, String detail) {

    /** What went wrong. */
    public enum Kind implements Keyed {
        /** There is no such file. */
        MISSING,
        /** The file may not be read, or reading failed. */
        UNREADABLE,
        /** The file is larger than any sheet. */
        TOO_LARGE,
        /** The file is no PDF, or a broken or locked one. */
        NOT_PDF,
        /** A PDF that carries no comparison. */
        NO_COMPARISON,
        /** A newer version of the program wrote the comparison. */
        NEWER,
        /** There is a comparison, but parts of it are missing or broken. */
        BROKEN,
        /** A file of that name is there already. */
        EXISTS,
        /** The file or its folder may not be written, or the disk is full. */
        NOT_WRITTEN
    }
}
