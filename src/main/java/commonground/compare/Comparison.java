package commonground.compare;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.ComparisonPlan;
import commonground.cases.Question;
import commonground.cases.Theme;
import java.util.List;

/**
 * 2 to 6 cases aligned by question.
 *
 * @param plan     what it was built from
 * @param cases    the columns, in the plan's order
 * @param sections the rows by theme, whether shown or not
 */
public record Comparison(ComparisonPlan plan, List<CaseStudy> cases, List<Section> sections) {

    /** The rows of one theme, at least one. */
    public record Section(Theme theme, List<Row> rows) {

        public Section {
            rows = List.copyOf(rows);
        }

        /** How far the cases agree in this theme. */
        public Tally tally() {
            return Tally.of(rows);
        }
    }

    public Comparison {
        cases = List.copyOf(cases);
        sections = List.copyOf(sections);
    }

    /**
     * Aligns cases by the catalog's questions.
     *
     * @param cases the plan's cases, in its order
     * @throws IllegalArgumentException if the cases are not the plan's
     */
    public static Comparison of(ComparisonPlan plan, List<CaseStudy> cases, Catalog catalog) {
        if (!cases.stream().map(CaseStudy::id).toList().equals(plan.caseIds())) {
            throw new IllegalArgumentException("these are not the cases of the plan: " + plan.caseIds());
        }
        return new Comparison(plan, cases,
                catalog.themes()
                        .stream()
                        .filter(theme -> plan.themes().isEmpty() || plan.themes().contains(theme.id()))
                        .map(theme -> new Section(theme, rows(catalog.questionsOf(theme), cases)))
                        .filter(section -> !section.rows().isEmpty())
                        .toList());
    }

    /** How far the cases agree over all rows, whether shown or not. */
    public Tally tally() {
        return Tally.of(sections.stream().flatMap(section -> section.rows().stream()).toList());
    }

    /** How far two of the cases agree over all rows, whether shown or not. Places are from 0. */
    public Tally tallyAgainst(int base, int column) {
        return Tally.of(sections.stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> Row.of(row.question(), List.of(row.cells().get(base), row.cells().get(column))))
                .toList());
    }

    /** The rows that the plan shows, by theme; themes without such a row are left out. */
    public List<Section> shown() {
        return sections.stream()
                .map(section -> new Section(section.theme(),
                        section.rows().stream().filter(row -> row.isIn(plan.show())).toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    /** What is shown without the rows that the user leaves out of the sheet. */
    public List<Section> printed() {
        return shown().stream()
                .map(section -> new Section(section.theme(),
                        section.rows()
                                .stream()
                                .filter(row -> !plan.edits().leftOut().contains(row.question().id()))
                                .toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private static List<Row> rows(List<Question> questions, List<CaseStudy> cases) {
        return questions.stream().map(question -> Row.of(question, cells(question, cases))).toList();
    }

    private static List<Cell> cells(Question question, List<CaseStudy> cases) {
        return cases.stream()
                .map(study -> study.answer(question)
                        .<Cell>map(Cell.Stated::new)
                        .orElseGet(Cell.NotStated::new))
                .toList();
    }
}
