package commonground.desktop.comparing.lines;

import commonground.cases.Answer;
import commonground.cases.CaseStudy;
import commonground.cases.ComparisonPlan.Show;
import commonground.cases.Theme;
import commonground.compare.Cell;
import commonground.compare.Row;
import commonground.compare.Tally;
import java.util.List;
import java.util.Set;

/** One line of the table. */
public sealed interface Line {

    /** How many cells can be walked to. */
    int width();

    /** What stands behind the cell of a column. */
    default Behind behind(int column) {
        return Behind.NOTHING;
    }

    /**
     * The first line: what happened next.
     *
     * @param open columns of which the findings behind are shown
     */
    record Next(List<CaseStudy> cases, Set<Integer> open) implements Line {

        public Next {
            cases = List.copyOf(cases);
            open = Set.copyOf(open);
        }

        @Override
        public int width() {
            return cases.size();
        }

        @Override
        public Behind behind(int column) {
            return Behind.afterwards(cases.get(column));
        }
    }

    /**
     * The head of a theme.
     *
     * @param tally    over all of its rows, shown or not
     * @param answered how many of its questions every case answers
     * @param cases    how many cases there are
     * @param folded   whether its rows are hidden under it
     */
    record Band(Theme theme, Tally tally, int answered, int cases, boolean folded) implements Line {

        @Override
        public int width() {
            return 1;
        }
    }

    /**
     * A question with each case's reply.
     *
     * @param base    whether the first case is the one that the others are held against
     * @param open    columns of which the findings behind are shown
     * @param leftOut whether the row is not on the sheet
     * @param note    the user's note for the sheet, often empty
     */
    record Answers(Row row, List<CaseStudy> cases, boolean base, Set<Integer> open, boolean leftOut, String note)
            implements
            Line {

        public Answers {
            cases = List.copyOf(cases);
            open = Set.copyOf(open);
        }

        @Override
        public int width() {
            return cases.size();
        }

        @Override
        public Behind behind(int column) {
            return switch (row.cells().get(column)) {
                case Cell.Stated(Answer answer) -> Behind.of(cases.get(column), answer);
                case Cell.NotStated notStated -> Behind.NOTHING;
            };
        }
    }

    /** Stands in place of all rows where none is to be shown. */
    record Nothing(Show show) implements Line {

        @Override
        public int width() {
            return 1;
        }
    }
}
