package commonground.cli.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import commonground.cases.Answer;
import commonground.cases.CaseStudy;
import commonground.cases.Citation;
import commonground.cases.ComparisonPlan;
import commonground.cases.Question;
import commonground.cases.Source;
import commonground.compare.Cell;
import commonground.compare.Comparison;
import commonground.compare.Likeness;
import commonground.compare.Row;
import commonground.compare.Tally;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code compare --json} and {@code open --json} print.
 *
 * @param show   which rows are in {@code themes}
 * @param tally  over all rows, whether shown or not
 * @param themes the rows that are shown, by theme
 */
public record ComparisonJson(
        List<Column> cases,
        ComparisonPlan.Show show,
        Tally tally,
        List<Section> themes,
        List<Source> sources) {

    /** A column. */
    public record Column(String id, String name, CaseStudy.Status status) {}

    /**
     * A theme's rows.
     *
     * @param tally over all rows of the theme, whether shown or not
     */
    public record Section(String theme, String name, Tally tally, List<Line> rows) {}

    /**
     * A question with each case's answer.
     *
     * @param likeness {@code same}, {@code partly}, {@code different} or {@code not-comparable}
     * @param shared   the values that some cases have in common, where they are partly the same
     * @param answers  one a case, in the order of the columns
     */
    public record Line(
            String question,
            String text,
            Question.Kind kind,
            String unit,
            String likeness,
            List<Shared> shared,
            List<Reply> answers) {}

    /** A value and the ids of the cases that share it. */
    public record Shared(Answer.Value value, List<String> cases) {}

    /**
     * What a case says.
     *
     * @param stated whether its sources answer the question; if not, all that follows is empty
     */
    public record Reply(
            @JsonProperty("case") String study,
            boolean stated,
            Answer.@Nullable Value value,
            @Nullable String text,
            @Nullable String note,
            Answer.@Nullable Confidence confidence,
            List<String> findings,
            List<Citation> citations,
            boolean bothSides) {}

    /** The shown rows of a comparison. */
    public static ComparisonJson of(Comparison comparison) {
        List<Section> themes = comparison.shown()
                .stream()
                .map(section -> new Section(section.theme().id(), section.theme().name(), tally(comparison, section),
                        section.rows().stream().map(row -> line(row, comparison.plan().caseIds())).toList()))
                .toList();
        return new ComparisonJson(
                comparison.cases().stream().map(study -> new Column(study.id(), study.name(), study.status())).toList(),
                comparison.plan().show(), comparison.tally(), themes, sources(comparison, themes));
    }

    private static Tally tally(Comparison comparison, Comparison.Section shown) {
        return comparison.sections()
                .stream()
                .filter(section -> section.theme().equals(shown.theme()))
                .findFirst()
                .orElse(shown)
                .tally();
    }

    private static Line line(Row row, List<String> ids) {
        Question question = row.question();
        List<Reply> replies = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            replies.add(reply(ids.get(at), row.cells().get(at)));
        }
        return new Line(question.id(), question.text(), question.kind(), question.unit(), likeness(row.likeness()),
                shared(row.likeness(), ids), replies);
    }

    private static Reply reply(String id, Cell cell) {
        return switch (cell) {
            case Cell.Stated(Answer answer) -> new Reply(id, true, answer.value(), answer.text(), answer.note(),
                    answer.confidence(), answer.findings(), answer.citations(), answer.bothSides());
            case Cell.NotStated notStated -> new Reply(id, false, null, null, null, null, List.of(), List.of(),
                    false);
        };
    }

    private static String likeness(Likeness likeness) {
        return switch (likeness) {
            case Likeness.Same same -> "same";
            case Likeness.Partly partly -> "partly";
            case Likeness.Different different -> "different";
            case Likeness.NotComparable notComparable -> "not-comparable";
        };
    }

    private static List<Shared> shared(Likeness likeness, List<String> ids) {
        return likeness instanceof Likeness.Partly partly
                ? partly.shared()
                        .stream()
                        .map(one -> new Shared(one.value(), one.columns().stream().map(ids::get).toList()))
                        .toList()
                : List.of();
    }

    private static List<Source> sources(Comparison comparison, List<Section> themes) {
        List<Citation> cited = new ArrayList<>();
        comparison.cases().forEach(study -> cited.addAll(study.status().citations()));
        themes.forEach(theme -> theme.rows()
                .forEach(row -> row.answers().forEach(reply -> cited.addAll(reply.citations()))));
        return cited.stream().map(Citation::source).distinct().toList();
    }
}
