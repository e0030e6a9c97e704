package commonground.store.pack.writing;

import static commonground.store.pack.writing.Headings.join;

import commonground.cases.Finding;
import commonground.cases.PartialDate;
import java.math.BigDecimal;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Writes findings: for each kind its statement and its particulars. */
final class FindingWriter {

    private final Inserts inserts;
    private final StatementWriter statements;

    FindingWriter(Inserts inserts, StatementWriter statements) {
        this.inserts = inserts;
        this.statements = statements;
    }

    void write(int caseNo, Finding finding) throws SQLException {
        switch (finding) {
            case Finding.Origin origin -> origin(caseNo, origin);
            case Finding.Practice practice -> practice(caseNo, practice);
            case Finding.Event event -> dated(caseNo, "event", event, event.date());
            case Finding.Outcome outcome -> outcome(caseNo, outcome);
            case Finding.Later later -> dated(caseNo, "later", later, later.date());
        }
    }

    private void origin(int caseNo, Finding.Origin origin) throws SQLException {
        String title = Headings.dated(origin.type().key(), origin.year());
        int no = say(caseNo, "origin", origin, title, origin.text());
        inserts.into("origin", no, origin.type(), origin.year());
    }

    private void practice(int caseNo, Finding.Practice practice) throws SQLException {
        String title = Headings.dated(practice.title(), practice.from(), practice.to());
        int no = say(caseNo, "practice", practice, title, practice.text());
        inserts.into("practice", no, practice.title(), practice.from(), practice.to());
    }

    private void dated(int caseNo, String kind, Finding finding, PartialDate date) throws SQLException {
        int no = say(caseNo, kind, finding, date.toString(), finding.text());
        inserts.into("dated", no, date.toString());
    }

    private void outcome(int caseNo, Finding.Outcome outcome) throws SQLException {
        String text = join(outcome.text(), outcome.caveat());
        int no = say(caseNo, "outcome", outcome, outcome.metric(), text);
        inserts.into("outcome", no, decimal(outcome.from()), decimal(outcome.to()), outcome.unit(), outcome.of(),
                outcome.fromYear(), outcome.toYear(), outcome.text(), outcome.caveat());
    }

    private static @Nullable String decimal(@Nullable BigDecimal number) {
        return number == null ? null : number.toString();
    }

    private int say(int caseNo, String kind, Finding finding, String title, String text) throws SQLException {
        return statements.say(caseNo, kind, finding.id(), finding.theme(), title, text, finding.citations());
    }
}
