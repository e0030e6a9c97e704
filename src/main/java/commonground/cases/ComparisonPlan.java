package commonground.cases;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which comparison: all that is needed to build it again from a library.
 *
 * @param caseIds 2 to 6 cases, each once, in the order of the columns
 * @param themes  ids of the themes whose questions are compared; empty for all
 * @param show    which rows are shown
 */
public record ComparisonPlan(List<String> caseIds, Set<String> themes, Show show) {

    /** The fewest cases that can be compared. */
    public static final int FEWEST = 2;
    /** The most cases that can be compared. */
    public static final int MOST = 6;

    /** Which rows of a comparison are shown. */
    public enum Show implements Keyed {
        /** Every row. */
        ALL,
        /** Rows on which cases are the same or partly the same. */
        SAME,
        /** Rows on which cases differ, in part or wholly. */
        DIFFERENT
    }

    /** @throws IllegalArgumentException if there are too few or too many cases, or one of them twice */
    public ComparisonPlan {
        caseIds = List.copyOf(caseIds);
        themes = Collections.unmodifiableSortedSet(new TreeSet<>(themes));
        if (caseIds.size() < FEWEST || caseIds.size() > MOST) {
            throw new IllegalArgumentException(
                    "a comparison has %d to %d cases, not %d".formatted(FEWEST, MOST, caseIds.size()));
        }
        if (Set.copyOf(caseIds).size() < caseIds.size()) {
            throw new IllegalArgumentException("a comparison has no case twice: " + String.join(", ", caseIds));
        }
    }

    /** A plan for all questions and all rows. */
    public static ComparisonPlan of(List<String> caseIds) {
        return new ComparisonPlan(caseIds, Set.of(), Show.ALL);
    }

    /** The same plan with other columns. */
    public ComparisonPlan withCases(List<String> ids) {
        return new ComparisonPlan(ids, themes, show);
    }

    /** The same plan with other themes. */
    public ComparisonPlan withThemes(Set<String> ids) {
        return new ComparisonPlan(caseIds, ids, show);
    }

    /** The same plan with other rows shown. */
    public ComparisonPlan withShow(Show rows) {
        return new ComparisonPlan(caseIds, themes, rows);
    }
}
