package commonground.compare;

import commonground.cases.Answer;
import commonground.cases.ComparisonPlan.Show;
import commonground.cases.Question;
import java.util.List;

/**
 * A question with each case's reply.
 *
 * @param cells one a case, in the order of the comparison's cases
 */
public record Row(Question question, List<Cell> cells, Likeness likeness) {

    public Row {
        cells = List.copyOf(cells);
    }

    static Row of(Question question, List<Cell> cells) {
        return new Row(question, cells, Alignment.likeness(cells));
    }

    /** Whether the row counts among the comparable ones. */
    public boolean isComparable() {
        return !(likeness instanceof Likeness.NotComparable);
    }

    /** Whether any case answers the question. */
    public boolean isAnswered() {
        return cells.stream().anyMatch(Cell.Stated.class::isInstance);
    }

    /** The answers of the cases that have one. */
    public List<Answer> answers() {
        return cells.stream()
                .filter(Cell.Stated.class::isInstance)
                .map(cell -> ((Cell.Stated) cell).answer())
                .toList();
    }

    /**
     * How one case's answer relates to another's.
     *
     * @param base   the place of the one that it is held against, from 0
     * @param column the place of the other, from 0
     */
    public Likeness against(int base, int column) {
        return Alignment.likeness(List.of(cells.get(base), cells.get(column)));
    }

    /** Whether the row belongs to what is shown. A row that is partly the same is both alike and different. */
    public boolean isIn(Show show) {
        return switch (show) {
            case ALL -> true;
            case SAME -> likeness instanceof Likeness.Same || likeness instanceof Likeness.Partly;
            case DIFFERENT -> likeness instanceof Likeness.Different || likeness instanceof Likeness.Partly;
        };
    }
}
