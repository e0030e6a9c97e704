package commonground.cases;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which comparison: all that is needed to build it again from a library.
 *
 * @param caseIds 2 to 6 cases, each once, in the order of the columns
 * @param themes  ids of the themes whose questions are compared; empty for all
 * @param show    which rows are shown
 * @param base    id of the case that the others are held against, first of the columns; empty for none
 * @param edits   what the user changes for the sheet
 */
public record ComparisonPlan(List<String> caseIds, Set<String> themes, Show show, String base, SheetEdits edits) {

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

    /** @throws IllegalArgumentException if cases are too few or too many, or one twice, or the base is not the first */
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
        if (!base.isEmpty() && !base.equals(caseIds.getFirst())) {
            throw new IllegalArgumentException("the base is the first case: " + base);
        }
    }

    /** A plan without a base and with nothing changed for the sheet. */
    public ComparisonPlan(List<String> caseIds, Set<String> themes, Show show) {
        this(caseIds, themes, show, "", SheetEdits.NONE);
    }

    /** A plan for all questions and all rows. */
    public static ComparisonPlan of(List<String> caseIds) {
        return new ComparisonPlan(caseIds, Set.of(), Show.ALL);
    }

    /** The same plan with other columns; the base stays while it is the first of them. */
    public ComparisonPlan withCases(List<String> ids) {
        return new ComparisonPlan(ids, themes, show, ids.getFirst().equals(base) ? base : "", edits);
    }

    /** The same plan with other themes. */
    public ComparisonPlan withThemes(Set<String> ids) {
        return new ComparisonPlan(caseIds, ids, show, base, edits);
    }

    /** The same plan with other rows shown. */
    public ComparisonPlan withShow(Show rows) {
        return new ComparisonPlan(caseIds, themes, rows, base, edits);
    }

    /**
     * The same plan with a case as base, which moves to the front.
     *
     * @param caseId one of the cases, or empty for no base
     */
    public ComparisonPlan withBase(String caseId) {
        List<String> ids = Stream.concat(caseIds.stream().filter(caseId::equals),
                caseIds.stream().filter(id -> !id.equals(caseId))).toList();
        return new ComparisonPlan(ids, themes, show, caseId, edits);
    }

    /** The same plan with other changes for the sheet. */
    public ComparisonPlan withEdits(SheetEdits changed) {
        return new ComparisonPlan(caseIds, themes, show, base, changed);
    }

    /** Whether there is a base. */
    public boolean hasBase() {
        return !base.isEmpty();
    }
}
