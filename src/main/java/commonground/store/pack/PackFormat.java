package commonground.store.pack;

import commonground.store.Fault;
import commonground.store.StoreException;
import commonground.store.sql.Queries;
import commonground.store.sql.Scripts;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What {@code pack.sql} makes: the numbers that mark a pack, and all that a pack's schema may hold. Comments and line
 * breaks do not count.
 *
 * @param schema each table, index and other thing by its type and name, with what it belongs to and how it is made
 */
record PackFormat(int applicationId, int version, Map<String, String> schema) {

    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
    private static final Pattern GAP = Pattern.compile("\\s+");

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
        Map<String, String> found = schemaOf(queries);
        for (String thing : found.keySet()) {
            if (!Objects.equals(schema.get(thing), found.get(thing))) {
                throw new StoreException(new Fault(file, Fault.Kind.FORBIDDEN_CONTENT, thing));
            }
        }
        for (String thing : schema.keySet()) {
            if (!found.containsKey(thing)) {
                throw new StoreException(new Fault(file, Fault.Kind.DAMAGED, "no " + thing));
            }
        }
    }

    private static Map<String, String> schemaOf(Queries queries) throws SQLException {
        Map<String, String> schema = new LinkedHashMap<>();
        String sql = "SELECT type || ' ' || name AS thing, tbl_name, sql FROM sqlite_schema";
        for (Map.Entry<String, String> thing : queries.all(sql, row -> Map.entry(row.text("thing"),
                row.text("tbl_name") + " " + plain(row.textOrNull("sql"))))) {
            schema.put(thing.getKey(), thing.getValue());
        }
        return schema;
    }

    /** SQLite's own indexes have no text. */
    private static String plain(@Nullable String sql) {
        String bare = COMMENT.matcher(Objects.requireNonNullElse(sql, "")).replaceAll(" ");
        return GAP.matcher(bare).replaceAll(" ").strip();
    }
}
