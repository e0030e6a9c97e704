package commonground.store.pack.writing;

import commonground.cases.Source;
import java.sql.SQLException;
import java.util.List;

/** Writes the bibliography. */
public final class SourceWriter {

    private final Inserts inserts;

    public SourceWriter(Inserts inserts) {
        this.inserts = inserts;
    }

    public void write(List<Source> sources) throws SQLException {
        for (int no = 0; no < sources.size(); no++) {
            write(no, sources.get(no));
        }
    }

    private void write(int no, Source source) throws SQLException {
        String date = source.date() == null ? null : source.date().toString();
        inserts.into("source", no, source.id(), source.title(), source.publisher(), date, source.type(), source.url(),
                source.reading(), source.rights(), source.voice(), source.rung(), source.why());
        for (int place = 0; place < source.authors().size(); place++) {
            inserts.into("source_author", source.id(), place, source.authors().get(place));
        }
    }
}
