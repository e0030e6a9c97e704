package commonground.store.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The SQL that lies in the folder {@code commonground/store} of the resources. */
public final class Scripts {

    private static final String FOLDER = "/commonground/store/";

    private Scripts() {}

    /** Runs all statements of a script, such as {@code pack.sql}. */
    public static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(text(script));
        }
    }

    /** Whether there is such a script. */
    public static boolean exists(String script) {
        return Scripts.class.getResource(FOLDER + script) != null;
    }

    private static String text(String script) {
        try (InputStream stream = Scripts.class.getResourceAsStream(FOLDER + script)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its part " + script);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
