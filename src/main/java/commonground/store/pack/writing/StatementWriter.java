package commonground.store.pack.writing;

import commonground.cases.Citation;
import commonground.cases.Theme;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what is said of cases, numbering it from 1, with the sources that it rests on. */
final class StatementWriter {

    private final Inserts inserts;
    private final PackIndexWriter index;
    private int last;

    StatementWriter(Inserts inserts, PackIndexWriter index) {
        this.inserts = inserts;
        this.index = index;
    }

    /** Writes one statement and returns its number. */
    int say(int caseNo, String kind, String id, @Nullable Theme theme, String title, String text,
            List<Citation> citations) throws SQLException {
        last++;
        inserts.into("statement", last, caseNo, kind, id, theme == null ? null : theme.id(), title, text);
        index.add(kind, title, text);
        cite(inserts, "citation", last, citations);
        return last;
    }

    /** Writes the sources of a statement, in their order, into one of the two tables of citations. */
    static void cite(Inserts inserts, String table, int statement, List<Citation> citations) throws SQLException {
        for (int place = 0; place < citations.size(); place++) {
            Citation citation = citations.get(place);
            inserts.into(table, statement, place, citation.source().id(), citation.locator(), citation.note());
        }
    }
}
