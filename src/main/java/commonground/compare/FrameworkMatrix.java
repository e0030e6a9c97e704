package commonground.compare;

import commonground.cases.CaseStudy;
import commonground.cases.Finding;
import commonground.cases.Framework;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which cases show which elements of a framework, and why.
 *
 * @param lines one a case, in the order in which the cases were given
 */
public record FrameworkMatrix(Framework framework, List<Line> lines) {

    /**
     * A case's ties to the framework.
     *
     * @param cells one an element, in the framework's order; an empty one says only that no tie was written down
     */
    public record Line(CaseStudy study, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** Whether the case is tied to any element. */
        public boolean isTied() {
            return cells.stream().anyMatch(cell -> !cell.ties().isEmpty());
        }
    }

    /** What ties a case to an element: nothing, one finding or several. */
    public record Cell(Framework.Element element, List<Tie> ties) {

        public Cell {
            ties = List.copyOf(ties);
        }
    }

    /**
     * A tie with its reason.
     *
     * @param finding that shows it, {@code null} where only the sources do
     */
    public record Tie(CaseStudy.CrosswalkLink link, @Nullable Finding finding) {}

    public FrameworkMatrix {
        lines = List.copyOf(lines);
    }

    /** The matrix of some cases and a framework's elements. */
    public static FrameworkMatrix of(Framework framework, List<CaseStudy> cases) {
        return new FrameworkMatrix(framework, cases.stream().map(study -> line(framework, study)).toList());
    }

    private static Line line(Framework framework, CaseStudy study) {
        return new Line(study,
                framework.elements().stream().map(element -> cell(framework, element, study)).toList());
    }

    private static Cell cell(Framework framework, Framework.Element element, CaseStudy study) {
        return new Cell(element,
                study.crosswalk()
                        .stream()
                        .filter(link -> link.framework().equals(framework.id()) && link.element() == element.number())
                        .map(link -> tie(study, link))
                        .toList());
    }

    private static Tie tie(CaseStudy study, CaseStudy.CrosswalkLink link) {
        String finding = link.finding();
        return new Tie(link, finding == null ? null : study.finding(finding).orElse(null));
    }

    /** The lines of the cases that are tied to any element. */
    public List<Line> tied() {
        return lines.stream().filter(Line::isTied).toList();
    }
}
