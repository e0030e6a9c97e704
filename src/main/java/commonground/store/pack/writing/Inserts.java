package commonground.store.pack.writing;

import commonground.cases.Keyed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds rows to tables, with one prepared statement a table. */
public final class Inserts implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    public Inserts(Connection connection) {
        this.connection = connection;
    }

    /**
     * Adds one row.
     *
     * @param values a value for every column: text, number, bytes, yes or no, a value of the model, which is stored by
     *               its key, or {@code null}
     */
    public void into(String table, @Nullable Object... values) throws SQLException {
        PreparedStatement insert = statements.get(table);
        if (insert == null) {
            insert = prepare(table, values.length);
            statements.put(table, insert);
        }
        for (int column = 0; column < values.length; column++) {
            insert.setObject(column + 1, stored(values[column]));
        }
        insert.executeUpdate();
    }

    private PreparedStatement prepare(String table, int columns) throws SQLException {
        String places = String.join(", ", Collections.nCopies(columns, "?"));
        return connection.prepareStatement("INSERT INTO " + table + " VALUES (" + places + ")");
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case Keyed keyed -> keyed.key();
            case Boolean yes -> yes ? 1 : 0;
            case null, default -> value;
        };
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
