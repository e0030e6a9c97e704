package commonground.store.pack.reading;

import commonground.cases.Catalog;
import commonground.cases.Finding;
import commonground.cases.Theme;
import commonground.store.sql.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the findings of a case. */
final class FindingReader {

    private final Catalog catalog;

    FindingReader(Catalog catalog) {
        this.catalog = catalog;
    }

    List<Finding> read(Passages passages) throws SQLException {
        SortedMap<Integer, Finding> findings = new TreeMap<>();
        findings.putAll(passages.detailed("origin", Set.of("origin"), this::origin));
        findings.putAll(passages.detailed("practice", Set.of("practice"), this::practice));
        findings.putAll(passages.detailed("dated", Set.of("event", "later"), this::dated));
        findings.putAll(passages.detailed("outcome", Set.of("outcome"), this::outcome));
        return List.copyOf(findings.values());
    }

    private Finding origin(Said said, Row row) throws SQLException {
        return new Finding.Origin(said.id(), theme(said), row.key(Finding.Origin.Type.class, "type"),
                row.numberOrNull("year"), said.text(), said.citations());
    }

    private Finding practice(Said said, Row row) throws SQLException {
        return new Finding.Practice(said.id(), theme(said), row.text("title"), said.text(),
                row.numberOrNull("from_year"), row.numberOrNull("to_year"), said.citations());
    }

    private Finding dated(Said said, Row row) throws SQLException {
        return said.kind().equals("event")
                ? new Finding.Event(said.id(), theme(said), row.date("date"), said.text(), said.citations())
                : new Finding.Later(said.id(), theme(said), row.date("date"), said.text(), said.citations());
    }

    private Finding outcome(Said said, Row row) throws SQLException {
        return new Finding.Outcome(said.id(), theme(said), said.title(), row.decimalOrNull("from_value"),
                row.decimalOrNull("to_value"), row.text("unit"), row.text("base"), row.numberOrNull("from_year"),
                row.numberOrNull("to_year"), row.text("text"), row.text("caveat"), said.citations());
    }

    private Theme theme(Said said) throws SQLException {
        return CatalogReader.theme(catalog.themes(), Objects.requireNonNullElse(said.theme(), ""));
    }
}
