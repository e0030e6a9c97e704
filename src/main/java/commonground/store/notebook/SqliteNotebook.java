package commonground.store.notebook;

import commonground.cases.ComparisonPlan;
import commonground.cases.ComparisonPlan.Show;
import commonground.cases.SheetEdits;
import commonground.store.StoreException;
import commonground.store.sql.Queries;
import commonground.store.sql.Row;
import commonground.store.sql.SqlFaults;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The notebook as an SQLite file, or in memory where there can be no file. Safe for use by several threads; several
 * programs may have it open at once. What cannot be read any more while it is open is an {@link IllegalStateException}.
 */
public final class SqliteNotebook implements Notebook, AutoCloseable {

    private final Path file;
    private final Connection connection;
    private final boolean kept;
    private final Clock clock;
    private final Queries queries;

    /** @param kept whether the connection is to a file */
    SqliteNotebook(Path file, Connection connection, boolean kept, Clock clock) {
        this.file = file;
        this.connection = connection;
        this.kept = kept;
        this.clock = clock;
        this.queries = new Queries(connection);
    }

    @Override
    public boolean isKept() {
        return kept;
    }

    @Override
    public synchronized Optional<String> setting(String name) {
        return read(() -> queries.all("SELECT value FROM setting WHERE name = ?", row -> row.text("value"), name))
                .stream()
                .findFirst();
    }

    @Override
    public void set(String name, String value) throws StoreException {
        change(() -> run("INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                name, value));
    }

    @Override
    public synchronized List<SavedComparison> comparisons() {
        return read(this::readComparisons);
    }

    /** @throws SQLException also if a comparison is not one that this program saves */
    synchronized List<SavedComparison> readComparisons() throws SQLException {
        return queries.all("SELECT * FROM comparison ORDER BY id DESC", this::comparison);
    }

    private SavedComparison comparison(Row row) throws SQLException {
        int id = row.number("id");
        List<String> cases = queries.all("SELECT case_id FROM comparison_case WHERE comparison = ? ORDER BY place",
                found -> found.text("case_id"), id);
        Set<String> themes = Set.copyOf(queries.all("SELECT theme FROM comparison_theme WHERE comparison = ?",
                found -> found.text("theme"), id));
        try {
            ComparisonPlan plan = new ComparisonPlan(cases, themes, row.key(Show.class, "show"), row.text("base"),
                    edits(id));
            return new SavedComparison(id, row.text("title"), plan, Instant.parse(row.text("saved_at")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw (SQLException) new SQLDataException("comparison " + id + ": " + e.getMessage()).initCause(e);
        }
    }

    private SheetEdits edits(int id) throws SQLException {
        Set<String> leftOut = Set.copyOf(queries.all("SELECT question FROM comparison_left_out WHERE comparison = ?",
                found -> found.text("question"), id));
        Map<String, String> notes = queries.all("SELECT question, note FROM comparison_note WHERE comparison = ?",
                found -> Map.entry(found.text("question"), found.text("note")), id)
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return new SheetEdits(leftOut, notes);
    }

    @Override
    public SavedComparison save(String title, ComparisonPlan plan) throws StoreException {
        Instant now = clock.instant();
        return change(() -> {
            int id = queries.one(
                    "INSERT INTO comparison (title, show, saved_at, base) VALUES (?, ?, ?, ?) RETURNING id",
                    row -> row.number("id"), title, plan.show().key(), now.toString(), plan.base());
            for (int place = 0; place < plan.caseIds().size(); place++) {
                run("INSERT INTO comparison_case VALUES (?, ?, ?)", id, place, plan.caseIds().get(place));
            }
            for (String theme : plan.themes()) {
                run("INSERT INTO comparison_theme VALUES (?, ?)", id, theme);
            }
            for (String question : plan.edits().leftOut()) {
                run("INSERT INTO comparison_left_out VALUES (?, ?)", id, question);
            }
            for (Map.Entry<String, String> note : plan.edits().notes().entrySet()) {
                run("INSERT INTO comparison_note VALUES (?, ?, ?)", id, note.getKey(), note.getValue());
            }
            return new SavedComparison(id, title, plan, now);
        });
    }

    @Override
    public void remove(SavedComparison comparison) throws StoreException {
        change(() -> run("DELETE FROM comparison WHERE id = ?", comparison.id()));
    }

    private int run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            return statement.executeUpdate();
        }
    }

    private synchronized <T> T change(Changes.Change<T> change) throws StoreException {
        try {
            return Changes.whole(connection, change);
        } catch (SQLException e) {
            throw new StoreException(SqlFaults.fault(file, e), e);
        }
    }

    private <T> T read(Changes.Change<T> reading) {
        try {
            return reading.apply();
        } catch (SQLException e) {
            throw new IllegalStateException("the notebook " + file + " cannot be read", e);
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public synchronized void close() throws StoreException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException(SqlFaults.fault(file, e), e);
        }
    }
}
