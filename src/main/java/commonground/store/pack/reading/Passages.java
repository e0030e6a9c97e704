package commonground.store.pack.reading;

import commonground.cases.Citation;
import commonground.cases.Conflict;
import commonground.cases.Source;
import commonground.cases.Statement;
import commonground.store.sql.Queries;
import commonground.store.sql.Row;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that is said of one case, or of no single case, by number and thus in reading order. */
final class Passages {

    private final Queries queries;
    private final String table;
    private final String where;
    private final Object[] values;
    private final Map<Integer, Said> byNumber = new LinkedHashMap<>();

    /** Makes a value of a statement and the row of its particulars. */
    @FunctionalInterface
    interface Reading<T> {
        T of(Said said, Row row) throws SQLException;
    }

    private Passages(Queries queries, String table, String where, Object... values) {
        this.queries = queries;
        this.table = table;
        this.where = where;
        this.values = values;
    }

    /** What is said of a case. */
    static Passages of(int caseNo, Queries queries) throws SQLException {
        Passages passages = new Passages(queries, "statement", "case_no = ?", caseNo);
        passages.read("theme", passages.citations("citation"));
        return passages;
    }

    /** What is said of no single case. */
    static Passages shared(Queries queries) throws SQLException {
        Passages passages = new Passages(queries, "shared_statement", "TRUE");
        passages.read("NULL AS theme", passages.citations("shared_citation"));
        return passages;
    }

    private void read(String theme, Map<Integer, List<Citation>> citations) throws SQLException {
        String sql = "SELECT no, kind, id, " + theme + ", title, text FROM " + table + " WHERE " + where
                + " ORDER BY no";
        for (Said said : queries.all(sql, row -> said(row, citations), values)) {
            byNumber.put(said.no(), said);
        }
    }

    private static Said said(Row row, Map<Integer, List<Citation>> citations) throws SQLException {
        int no = row.number("no");
        return new Said(no, row.text("kind"), row.text("id"), row.textOrNull("theme"), row.text("title"),
                row.text("text"), citations.getOrDefault(no, List.of()));
    }

    private Map<Integer, List<Citation>> citations(String citation) throws SQLException {
        Map<String, Source> sources = new SourceReader(queries).some("SELECT other.source" + joined(citation), values);
        return lists(citation, row -> new Citation(find(sources, row.text("source")), row.text("locator"),
                row.text("note")));
    }

    private static Source find(Map<String, Source> sources, String id) throws SQLException {
        Source source = sources.get(id);
        if (source == null) {
            throw new SQLDataException("no source '" + id + "'");
        }
        return source;
    }

    /** @throws SQLException if anything is said that is of none of these kinds */
    void expect(Set<String> kinds) throws SQLException {
        for (Said said : byNumber.values()) {
            if (!kinds.contains(said.kind())) {
                throw new SQLDataException("kind cannot be '" + said.kind() + "'");
            }
        }
    }

    /** The statements of a kind. */
    List<Said> of(String kind) {
        return byNumber.values().stream().filter(said -> said.kind().equals(kind)).toList();
    }

    /** The only statement of a kind. */
    Said only(String kind) throws SQLException {
        List<Said> all = of(kind);
        if (all.size() != 1) {
            throw new SQLDataException(all.size() + " statements of kind " + kind + " instead of one");
        }
        return all.getFirst();
    }

    /** The statements of a kind that are no more than a text with its sources. */
    List<Statement> plain(String kind) {
        return of(kind).stream().map(Said::statement).toList();
    }

    /**
     * The statements of some kinds that have their particulars in a table, by number.
     *
     * @throws SQLException if one of them has none, or a statement of another kind has some
     */
    <T> SortedMap<Integer, T> detailed(String particulars, Set<String> kinds, Reading<T> reading) throws SQLException {
        SortedMap<Integer, T> read = new TreeMap<>();
        join(particulars, "statement_no", row -> {
            Said said = byNumber.get(row.number("statement_no"));
            if (said == null || !kinds.contains(said.kind())) {
                throw new SQLDataException("statement " + row.number("statement_no") + " cannot be in " + particulars);
            }
            return read.put(said.no(), reading.of(said, row));
        });
        for (Said said : byNumber.values()) {
            if (kinds.contains(said.kind()) && !read.containsKey(said.no())) {
                throw new SQLDataException("statement " + said.no() + " is missing in " + particulars);
            }
        }
        return read;
    }

    /** The same for one kind, in order. */
    <T> List<T> detailed(String particulars, String kind, Reading<T> reading) throws SQLException {
        return List.copyOf(detailed(particulars, Set.of(kind), reading).values());
    }

    /** The lists that a table holds for statements, by the statements' numbers; a statement without one is left out. */
    <T> Map<Integer, List<T>> lists(String list, Queries.Reading<T> reading) throws SQLException {
        Map<Integer, List<T>> lists = new HashMap<>();
        join(list, "statement_no, place", row -> lists
                .computeIfAbsent(row.number("statement_no"), no -> new ArrayList<>())
                .add(reading.of(row)));
        return lists;
    }

    /** The conflicts whose readings are the statements of a kind. */
    List<Conflict> conflicts(String particulars, String kind) throws SQLException {
        Map<Integer, List<Said>> readings = new LinkedHashMap<>();
        detailed(particulars, Set.of(kind), (said, row) -> readings
                .computeIfAbsent(row.number("conflict"), no -> new ArrayList<>())
                .add(said));
        return readings.values()
                .stream()
                .map(said -> new Conflict(said.getFirst().title(), said.stream().map(Said::statement).toList()))
                .toList();
    }

    private <T> void join(String other, String order, Queries.Reading<T> reading) throws SQLException {
        queries.all("SELECT other.*" + joined(other) + " ORDER BY " + order, reading, values);
    }

    private String joined(String other) {
        return " FROM " + table + " CROSS JOIN " + other + " AS other ON other.statement_no = " + table + ".no WHERE "
                + where;
    }
}
