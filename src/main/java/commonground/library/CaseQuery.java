package commonground.library;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The whole filter as one value: what is typed, what is set in each facet, and the ranges. Facets are joined by AND,
 * values within a facet by OR.
 *
 * @param text       what the user typed, any text at all; blank for no search
 * @param selections what is set in each facet; facets with nothing set are left out
 * @param allThemes  whether a case must have all included themes rather than one of them
 * @param students   number of students, {@code null} for any; a case that does not tell it is outside every range
 * @param years      years that overlap the case's period, {@code null} for any
 */
public record CaseQuery(
        String text,
        Map<Facet, Selection> selections,
        boolean allThemes,
        @Nullable Range students,
        @Nullable Range years) {

    /** Every case. */
    public static final CaseQuery ALL = new CaseQuery("", Map.of(), false, null, null);

    /** Whole numbers from {@code least} to {@code most}, both included. */
    public record Range(int least, int most) {

        /** @throws IllegalArgumentException if {@code least} is above {@code most} */
        public Range {
            if (least > most) {
                throw new IllegalArgumentException(least + " is above " + most);
            }
        }
    }

    public CaseQuery {
        Map<Facet, Selection> set = new EnumMap<>(Facet.class);
        selections.forEach((facet, selection) -> {
            if (!selection.isEmpty()) {
                set.put(facet, selection);
            }
        });
        selections = Collections.unmodifiableMap(set);
    }

    /** What is set in a facet. */
    public Selection selection(Facet facet) {
        return selections.getOrDefault(facet, Selection.NONE);
    }

    /** Whether it lets every case through. */
    public boolean isAll() {
        return text.isBlank() && selections.isEmpty() && students == null && years == null;
    }

    /** The same filter with other words to search for. */
    public CaseQuery withText(String words) {
        return new CaseQuery(words, selections, allThemes, students, years);
    }

    /** The same filter with one facet set anew. */
    public CaseQuery with(Facet facet, Selection selection) {
        Map<Facet, Selection> changed = new EnumMap<>(Facet.class);
        changed.putAll(selections);
        changed.put(facet, selection);
        return new CaseQuery(text, changed, allThemes, students, years);
    }

    /** The same filter with one value of a facet set to a state. */
    public CaseQuery with(Facet facet, String value, Selection.Mark mark) {
        return with(facet, selection(facet).with(value, mark));
    }

    /** The same filter, asking for all of the included themes or for one of them. */
    public CaseQuery withAllThemes(boolean all) {
        return new CaseQuery(text, selections, all, students, years);
    }

    /** The same filter with another range of students. */
    public CaseQuery withStudents(@Nullable Range range) {
        return new CaseQuery(text, selections, allThemes, range, years);
    }

    /** The same filter with another range of years. */
    public CaseQuery withYears(@Nullable Range range) {
        return new CaseQuery(text, selections, allThemes, students, range);
    }
}
