package commonground.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads rows from an open file. */
public final class Queries {

    /** More than any honest answer has; what is read is held in memory. */
    private static final int MOST_ROWS = 1_000_000;

    private final Connection connection;

    public Queries(Connection connection) {
        this.connection = connection;
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(Row row) throws SQLException;
    }

    /** Every row of the answer to a query with these values for its question marks. */
    public <T> List<T> all(String sql, Reading<T> reading, Object... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                query.setObject(place + 1, values[place]);
            }
            try (ResultSet rows = query.executeQuery()) {
                return all(rows, reading);
            }
        }
    }

    private static <T> List<T> all(ResultSet rows, Reading<T> reading) throws SQLException {
        List<T> read = new ArrayList<>();
        while (rows.next()) {
            if (read.size() == MOST_ROWS) {
                throw new SQLDataException("more than " + MOST_ROWS + " rows");
            }
            read.add(reading.of(new Row(rows)));
        }
        return read;
    }

    /** The only row of the answer. */
    public <T> T one(String sql, Reading<T> reading, Object... values) throws SQLException {
        List<T> rows = all(sql, reading, values);
        if (rows.size() != 1) {
            throw new SQLDataException(rows.size() + " rows instead of one for: " + sql);
        }
        return rows.getFirst();
    }
}
