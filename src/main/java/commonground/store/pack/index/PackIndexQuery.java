package commonground.store.pack.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A query that is prepared once, since it is asked at every key press and preparing it takes SQLite longer than the
 * answer. Safe for use by several threads, and closed with the connection.
 */
final class PackIndexQuery {

    private final PreparedStatement query;

    PackIndexQuery(Connection connection, String sql) throws SQLException {
        this.query = connection.prepareStatement(sql);
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Every row of the answer with these values for the question marks. */
    <T> List<T> all(Reading<T> reading, Object... values) throws SQLException {
        List<T> read = new ArrayList<>();
        until(row -> {
            read.add(reading.of(row));
            return false;
        }, values);
        return read;
    }

    /** Reads the rows of the answer until one is enough, and says whether one was. */
    synchronized boolean until(Reading<Boolean> enough, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            query.setObject(place + 1, values[place]);
        }
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                if (enough.of(rows)) {
                    return true;
                }
            }
        }
        return false;
    }
}
