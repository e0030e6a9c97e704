package commonground.store.pack;

import commonground.store.Fault;
import commonground.store.StoreException;
import commonground.store.sql.Queries;
import commonground.store.sql.Row;
import commonground.store.sql.Scripts;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What {@code pack.sql} makes: the numbers that mark a pack, and all that a pack's schema may hold. Comments and line
 * breaks do not count.
 */
record PackFormat(int applicationId, int version, Set<Entry> schema) {

    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
    private static final Pattern GAP = Pattern.compile("\\s+");

    /** A table, an index or another thing of a schema. SQLite's own indexes have no text. */
    record Entry(String type, String name, String table, String sql) {

        private static Entry of(Row row) throws SQLException {
            return new Entry(row.text("type"), row.text("name"), row.text("tbl_name"), plain(row.textOrNull("sql")));
        }

        private static String plain(@Nullable String sql) {
            String bare = COMMENT.matcher(Objects.requireNonNullElse(sql, "")).replaceAll(" ");
            return GAP.matcher(bare).replaceAll(" ").strip();
        }
    }

    /** Makes an empty pack in memory and takes its measure. */
    static PackFormat current() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Scripts.run(connection, "pack.sql");
            Queries queries = new Queries(connection);
            return new PackFormat(queries.one("PRAGMA application_id", row -> row.number("application_id")),
                    queries.one("PRAGMA user_version", row -> row.number("user_version")), schemaOf(queries));
        }
    }

    /** @throws StoreException if the file's schema has more than it may have, or lacks something */
    void check(Path file, Queries queries) throws SQLException, StoreException {
        Set<Entry> found = schemaOf(queries);
        for (Entry entry : found) {
            if (!schema.contains(entry)) {
                String what = entry.type() + " " + entry.name();
                throw new StoreException(new Fault(file, Fault.Kind.FORBIDDEN_CONTENT, what));
            }
        }
        for (Entry entry : schema) {
            if (!found.contains(entry)) {
                String what = "no " + entry.type() + " " + entry.name();
                throw new StoreException(new Fault(file, Fault.Kind.DAMAGED, what));
            }
        }
    }

    private static Set<Entry> schemaOf(Queries queries) throws SQLException {
        return new LinkedHashSet<>(queries.all("SELECT type, name, tbl_name, sql FROM sqlite_schema", Entry::of));
    }
}
