package commonground.store.pack.reading;

import commonground.cases.BackgroundNote;
import commonground.cases.Catalog;
import commonground.cases.Framework;
import commonground.cases.Question;
import commonground.cases.State;
import commonground.cases.Statement;
import commonground.cases.Theme;
import commonground.cases.Timeline;
import commonground.store.sql.Queries;
import commonground.store.sql.Row;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what all cases share. */
public final class CatalogReader {

    private static final Set<String> KINDS = Set.of("framework", "framework-finding", "framework-gap", "event",
            "event-conflict", "event-gap", "background", "ground-rule", "guide-question");

    private final Queries queries;

    public CatalogReader(Queries queries) {
        this.queries = queries;
    }

    public Catalog read() throws SQLException {
        List<Theme> themes = queries.all("SELECT * FROM theme ORDER BY no",
                row -> new Theme(row.text("id"), row.text("name"), row.text("about")));
        Passages passages = Passages.shared(queries);
        passages.expect(KINDS);
        List<Question> questions = questions(themes);
        return new Catalog(themes, questions, frameworks(passages), passages.plain("framework-gap"),
                timeline(passages), background(passages, themes), new GuideReader(themes, questions).read(passages));
    }

    /**
     * The theme of this id.
     *
     * @throws SQLException if there is no such theme
     */
    static Theme theme(List<Theme> themes, String id) throws SQLException {
        for (Theme theme : themes) {
            if (theme.id().equals(id)) {
                return theme;
            }
        }
        throw new SQLDataException("no theme '" + id + "'");
    }

    private List<Question> questions(List<Theme> themes) throws SQLException {
        Map<String, List<Question.Choice>> choices = lists(
                "SELECT question AS owner, value, label FROM choice ORDER BY question, place",
                row -> new Question.Choice(row.text("value"), row.text("label")));
        return queries.all("SELECT * FROM question ORDER BY no",
                row -> new Question(row.text("id"), theme(themes, row.text("theme")),
                        row.key(Question.Kind.class, "kind"), row.text("unit"), row.text("text"), row.text("label"),
                        choices.getOrDefault(row.text("id"), List.of())));
    }

    private List<Framework> frameworks(Passages passages) throws SQLException {
        Map<String, List<Framework.Element>> elements = lists(
                "SELECT framework AS owner, * FROM element ORDER BY framework, place", CatalogReader::element);
        Map<String, List<String>> goals = lists("SELECT framework AS owner, text FROM goal ORDER BY framework, place",
                row -> row.text("text"));
        Map<String, List<Statement>> findings = new HashMap<>();
        for (Said said : passages.of("framework-finding")) {
            findings.computeIfAbsent(said.id(), id -> new ArrayList<>()).add(said.statement());
        }
        return passages.detailed("framework", "framework",
                (said, row) -> new Framework(said.id(), said.title(), row.text("author"), row.numberOrNull("year"),
                        said.text(), row.yes("complete"), row.text("note"), row.text("basis"),
                        elements.getOrDefault(said.id(), List.of()), findings.getOrDefault(said.id(), List.of()),
                        goals.getOrDefault(said.id(), List.of()), said.citations()));
    }

    private static Framework.Element element(Row row) throws SQLException {
        return new Framework.Element(row.number("number"), row.textOrNull("label"), row.text("gloss"),
                row.text("heading"), row.text("example"), row.text("locator"));
    }

    private static Timeline timeline(Passages passages) throws SQLException {
        List<Timeline.Event> events = passages.detailed("national_event", "event",
                (said, row) -> new Timeline.Event(said.id(), row.date("date"), said.text(), row.text("kind"),
                        row.keyOrNull(State.class, "scope"), said.citations()));
        return new Timeline(events, passages.conflicts("shared_conflict", "event-conflict"),
                passages.plain("event-gap"));
    }

    private static List<BackgroundNote> background(Passages passages, List<Theme> themes) throws SQLException {
        return passages.detailed("background", "background",
                (said, row) -> new BackgroundNote(said.id(), theme(themes, row.text("theme")), said.text(),
                        row.text("original"), said.citations()));
    }

    private <T> Map<String, List<T>> lists(String sql, Queries.Reading<T> reading) throws SQLException {
        Map<String, List<T>> lists = new HashMap<>();
        queries.all(sql, row -> lists.computeIfAbsent(row.text("owner"), owner -> new ArrayList<>())
                .add(reading.of(row)));
        return lists;
    }
}
