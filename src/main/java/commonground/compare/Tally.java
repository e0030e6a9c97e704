package commonground.compare;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * How far the cases of a comparison agree.
 *
 * @param rows       all rows
 * @param comparable rows of which the values can be held side by side
 * @param same       of these, the rows on which all cases that answer agree
 * @param partly     of these, the rows on which some value is shared
 */
public record Tally(int rows, int comparable, int same, int partly) {

    static Tally of(Collection<Row> rows) {
        return new Tally(rows.size(), count(rows, Row::isComparable),
                count(rows, row -> row.likeness() instanceof Likeness.Same),
                count(rows, row -> row.likeness() instanceof Likeness.Partly));
    }

    private static int count(Collection<Row> rows, Predicate<Row> test) {
        return (int) rows.stream().filter(test).count();
    }
}
