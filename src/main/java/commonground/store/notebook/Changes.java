package commonground.store.notebook;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes changes whole or not at all. */
final class Changes {

    private Changes() {}

    /** Something that changes a file. */
    @FunctionalInterface
    interface Change<T> {
        T apply() throws SQLException;
    }

    /** Applies a change in one transaction; if it fails, the file is as it was before. */
    static <T> T whole(Connection connection, Change<T> change) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            try {
                T made = change.apply();
                statement.executeUpdate("COMMIT");
                return made;
            } catch (SQLException e) {
                undo(statement, e);
                throw e;
            }
        }
    }

    // A full disk or a broken one makes SQLite undo by itself; there is nothing left to undo then.
    private static void undo(Statement statement, SQLException reason) {
        try {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }
}
