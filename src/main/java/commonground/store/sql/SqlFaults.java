package commonground.store.sql;

import commonground.store.Fault;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;

import org.sqlite.SQLiteErrorCode;

/** Says of an exception of SQLite or of the file system what went wrong with a file. */
public final class SqlFaults {

    /** The low byte of an extended result code is the plain one. */
    private static final int PLAIN_CODE = 0xff;

    private SqlFaults() {}

    /** A value that the model does not know has no code of SQLite's; it is damage, as is whatever breaks a query. */
    public static Fault fault(Path file, SQLException e) {
        Fault.Kind kind = switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & PLAIN_CODE)) {
            case SQLITE_FULL -> Fault.Kind.DISK_FULL;
            case SQLITE_BUSY, SQLITE_LOCKED -> Fault.Kind.LOCKED;
            case SQLITE_READONLY, SQLITE_PERM -> Fault.Kind.READ_ONLY;
            case SQLITE_NOTADB -> Fault.Kind.NOT_OURS;
            case SQLITE_OK, SQLITE_ERROR, SQLITE_CORRUPT, SQLITE_TOOBIG, SQLITE_MISMATCH -> Fault.Kind.DAMAGED;
            default -> Fault.Kind.UNREADABLE;
        };
        return new Fault(file, kind, message(e));
    }

    public static Fault fault(Path file, IOException e) {
        Fault.Kind kind = switch (e) {
            case NoSuchFileException missing -> Fault.Kind.MISSING;
            case AccessDeniedException denied -> Fault.Kind.READ_ONLY;
            default -> Fault.Kind.UNREADABLE;
        };
        return new Fault(file, kind, message(e));
    }

    public static boolean isConstraint(SQLException e) {
        return (e.getErrorCode() & PLAIN_CODE) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
    }

    private static String message(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }
}
