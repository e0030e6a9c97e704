package commonground.compare;

import commonground.cases.Answer;
import java.util.List;

/** How the answers of a row relate. A case that does not answer is never part of it. */
public sealed interface Likeness {

    /** Every case that answers gives the same value. */
    record Same() implements Likeness {}

    /** The answers are not all the same, but at least two cases share a value. */
    record Partly(List<Shared> shared) implements Likeness {
        public Partly {
            shared = List.copyOf(shared);
        }
    }

    /** No two cases share a value. */
    record Different() implements Likeness {}

    /** The row is for reading: its question has no values, or fewer than two cases answer it. */
    record NotComparable() implements Likeness {}

    /**
     * A value that several cases have in common.
     *
     * @param value   a single value: one choice, one number or one year
     * @param columns the places of the cases that share it, from 0
     */
    record Shared(Answer.Value value, List<Integer> columns) {
        public Shared {
            columns = List.copyOf(columns);
        }
    }
}
