package commonground.store.pack.reading;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Figure;
import commonground.cases.State;
import commonground.cases.Statement;
import commonground.store.sql.Queries;
import commonground.store.sql.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads whole cases. */
public final class CaseReader {

    private static final Set<String> KINDS = Set.of("name", "alias", "headline", "chosen", "status", "figure", "person",
            "origin", "practice", "event", "outcome", "later", "answer", "structure", "labor-gave", "management-gave",
            "both-gained", "lesson", "story-before", "story-together", "story-first-step", "story-built",
            "story-changed", "story-next", "crosswalk", "conflict", "gap");

    private final Queries queries;
    private final FindingReader findings;
    private final AnswerReader answers;

    public CaseReader(Queries queries, Catalog catalog) {
        this.queries = queries;
        this.findings = new FindingReader(catalog);
        this.answers = new AnswerReader(catalog);
    }

    public CaseStudy read(int no) throws SQLException {
        Passages passages = Passages.of(no, queries);
        passages.expect(KINDS);
        return queries.one("SELECT * FROM case_study WHERE no = ?", row -> study(row, passages), no);
    }

    private CaseStudy study(Row row, Passages passages) throws SQLException {
        return new CaseStudy(row.text("id"), row.text("name"), passages.of("alias").stream().map(Said::text).toList(),
                row.key(State.class, "state"), row.key(CaseStudy.Kind.class, "kind"), row.yes("in_report"), union(row),
                new CaseStudy.Period(row.number("period_from"), row.number("period_to")), row.text("headline"),
                chosen(passages), row.textOrNull("enrollment"), leas(row), status(row, passages), figures(passages),
                people(passages), findings.read(passages), answers.read(passages), structures(passages),
                new CaseStudy.GiveAndGet(passages.plain("labor-gave"), passages.plain("management-gave"),
                        passages.plain("both-gained")),
                lessons(passages), story(passages), crosswalk(passages), passages.conflicts("conflict", "conflict"),
                passages.plain("gap"));
    }

    private static CaseStudy.@Nullable Union union(Row row) throws SQLException {
        String name = row.textOrNull("union_name");
        return name == null ? null : new CaseStudy.Union(name, row.key(CaseStudy.Affiliation.class, "affiliation"));
    }

    private List<String> leas(Row row) throws SQLException {
        return queries.all("SELECT lea FROM case_lea WHERE case_no = ? ORDER BY place", lea -> lea.text("lea"),
                row.number("no"));
    }

    private static Statement chosen(Passages passages) throws SQLException {
        return passages.only("chosen").statement();
    }

    private static CaseStudy.Status status(Row row, Passages passages) throws SQLException {
        Said said = passages.only("status");
        return new CaseStudy.Status(row.key(CaseStudy.Status.Value.class, "status"), row.number("status_as_of"),
                said.text(), said.citations());
    }

    private static List<Figure> figures(Passages passages) throws SQLException {
        return passages.detailed("figure", "figure",
                (said, row) -> new Figure(said.id(), said.title(), row.decimal("value"), row.text("unit"),
                        row.text("base"), row.number("year"), row.text("note"), said.citations()));
    }

    private static List<CaseStudy.Person> people(Passages passages) throws SQLException {
        return passages.detailed("person", "person",
                (said, row) -> new CaseStudy.Person(row.text("role"), said.text(), row.numberOrNull("from_year"),
                        row.numberOrNull("to_year"), said.citations()));
    }

    private static List<CaseStudy.Structure> structures(Passages passages) throws SQLException {
        return passages.detailed("structure", "structure",
                (said, row) -> new CaseStudy.Structure(said.title(), row.text("who"), row.text("how_often"),
                        row.text("decides"), row.numberOrNull("since"), row.key(CaseStudy.Known.class, "in_contract"),
                        row.key(CaseStudy.Known.class, "cheap_to_start"), said.citations()));
    }

    private static List<CaseStudy.Lesson> lessons(Passages passages) throws SQLException {
        return passages.detailed("lesson", "lesson", (said, row) -> new CaseStudy.Lesson(row.text("learned_from"),
                said.text(), row.numberOrNull("year"), said.citations()));
    }

    private static CaseStudy.Story story(Passages passages) {
        return new CaseStudy.Story(passages.plain("story-before"), passages.plain("story-together"),
                passages.plain("story-first-step"), passages.plain("story-built"), passages.plain("story-changed"),
                passages.plain("story-next"));
    }

    private static List<CaseStudy.CrosswalkLink> crosswalk(Passages passages) throws SQLException {
        return passages.detailed("crosswalk", "crosswalk",
                (said, row) -> new CaseStudy.CrosswalkLink(row.text("framework"), row.number("element"),
                        row.textOrNull("finding"), said.text(), said.citations()));
    }
}
