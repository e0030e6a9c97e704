package commonground.store.pack.reading;

import commonground.cases.Rung;
import commonground.cases.Source;
import commonground.cases.Voice;
import commonground.store.sql.Queries;
import commonground.store.sql.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the bibliography, or the part of it that is needed: that of a large pack has tens of thousands of sources. */
public final class SourceReader {

    private final Queries queries;

    public SourceReader(Queries queries) {
        this.queries = queries;
    }

    /** All sources, in their order. */
    public List<Source> all() throws SQLException {
        return read("SELECT id FROM source");
    }

    /**
     * Some sources, by id.
     *
     * @param ids    a query for their ids
     * @param values for the question marks of that query
     */
    Map<String, Source> some(String ids, Object... values) throws SQLException {
        Map<String, Source> byId = new HashMap<>();
        read(ids, values).forEach(source -> byId.put(source.id(), source));
        return byId;
    }

    private List<Source> read(String ids, Object... values) throws SQLException {
        Map<String, List<String>> authors = new HashMap<>();
        queries.all("SELECT source, name FROM source_author WHERE source IN (" + ids + ") ORDER BY source, place",
                row -> authors.computeIfAbsent(row.text("source"), id -> new ArrayList<>()).add(row.text("name")),
                values);
        return List.copyOf(queries.all("SELECT * FROM source WHERE id IN (" + ids + ") ORDER BY no",
                row -> source(row, authors), values));
    }

    private static Source source(Row row, Map<String, List<String>> authors) throws SQLException {
        String id = row.text("id");
        return new Source(id, row.text("title"), authors.getOrDefault(id, List.of()), row.text("publisher"),
                row.dateOrNull("date"), row.key(Source.Type.class, "type"), row.text("url"),
                row.key(Source.Reading.class, "reading"), row.text("rights"), row.key(Voice.class, "voice"),
                row.key(Rung.class, "rung"), row.text("why"));
    }
}
