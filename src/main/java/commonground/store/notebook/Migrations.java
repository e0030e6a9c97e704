package commonground.store.notebook;

import commonground.store.sql.Queries;
import commonground.store.sql.Scripts;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The numbered scripts {@code V001.sql}, {@code V002.sql} … of a folder, each of which takes a file one form further. */
final class Migrations {

    private final String folder;
    private final int latest;

    /** @param folder where the scripts lie, beside this class */
    Migrations(String folder) {
        this.folder = folder;
        int last = 0;
        while (Scripts.exists(script(last + 1))) {
            last++;
        }
        this.latest = last;
    }

    /** The number of the last script. */
    int latest() {
        return latest;
    }

    /** The form of a file, 0 for a new one. */
    static int formOf(Connection connection) throws SQLException {
        return new Queries(connection).one("PRAGMA user_version", row -> row.number("user_version"));
    }

    /** Runs what a file still lacks, each script in a transaction of its own. */
    void run(Connection connection) throws SQLException {
        while (formOf(connection) < latest) {
            Changes.whole(connection, () -> step(connection));
        }
    }

    // The form is read again inside the transaction: another program may have been faster.
    private int step(Connection connection) throws SQLException {
        int form = formOf(connection);
        if (form < latest) {
            Scripts.run(connection, script(form + 1));
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("PRAGMA user_version = " + (form + 1));
            }
        }
        return form;
    }

    private String script(int number) {
        return "%s/V%03d.sql".formatted(folder, number);
    }
}
