package commonground.desktop.comparing.lines;

import commonground.cases.CaseStudy;
import commonground.cases.ComparisonPlan;
import commonground.compare.Cell;
import commonground.compare.Comparison.Section;
import commonground.compare.Comparison;
import commonground.compare.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays a comparison out in lines. */
public final class Lines {

    private final Comparison comparison;
    private final Set<String> folded;
    private final Set<Opened> opened;

    private Lines(Comparison comparison, Set<String> folded, Set<Opened> opened) {
        this.comparison = comparison;
        this.folded = folded;
        this.opened = opened;
    }

    /**
     * What happened next, then the rows that are shown, each theme under its band.
     *
     * @param folded ids of the themes whose rows are hidden
     * @param opened cells whose findings are shown
     */
    public static List<Line> of(Comparison comparison, Set<String> folded, Set<Opened> opened) {
        return new Lines(comparison, folded, opened).all();
    }

    /** How many rows every case answers. */
    public static int answeredByAll(List<Row> rows) {
        return (int) rows.stream().filter(row -> row.cells().stream().allMatch(Cell.Stated.class::isInstance)).count();
    }

    private List<Line> all() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line.Next(comparison.cases(), open(Opened.NEXT)));
        Map<String, Section> whole = comparison.sections()
                .stream()
                .collect(Collectors.toMap(section -> section.theme().id(), Function.identity()));
        List<Section> shown = comparison.shown();
        shown.forEach(section -> {
            Section all = whole.getOrDefault(section.theme().id(), section);
            boolean isFolded = folded.contains(section.theme().id());
            lines.add(new Line.Band(section.theme(), all.tally(), answeredByAll(all.rows()),
                    comparison.cases().size(), isFolded));
            if (!isFolded) {
                section.rows().forEach(row -> lines.add(answers(row)));
            }
        });
        if (shown.isEmpty()) {
            lines.add(new Line.Nothing(comparison.plan().show()));
        }
        return List.copyOf(lines);
    }

    private Line answers(Row row) {
        String id = row.question().id();
        ComparisonPlan plan = comparison.plan();
        return new Line.Answers(row, comparison.cases(), plan.hasBase(), open(id),
                plan.edits().leftOut().contains(id), plan.edits().note(id));
    }

    private Set<Integer> open(String questionId) {
        List<CaseStudy> cases = comparison.cases();
        return IntStream.range(0, cases.size())
                .filter(column -> opened.contains(new Opened(questionId, cases.get(column).id())))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
