package commonground.library;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the user has set in one facet. A value is included, excluded or neither.
 *
 * @param included a case must have one of these (or all, see {@link CaseQuery#allThemes()}); empty for any
 * @param excluded a case must have none of these
 */
public record Selection(Set<String> included, Set<String> excluded) {

    /** Nothing set. */
    public static final Selection NONE = new Selection(Set.of(), Set.of());

    /** The three states of a value. */
    public enum Mark {
        CLEAR, INCLUDED, EXCLUDED
    }

    /** @throws IllegalArgumentException if a value is both included and excluded */
    public Selection {
        included = Collections.unmodifiableSet(new LinkedHashSet<>(included));
        excluded = Collections.unmodifiableSet(new LinkedHashSet<>(excluded));
        if (included.stream().anyMatch(excluded::contains)) {
            throw new IllegalArgumentException("a value cannot be both included and excluded");
        }
    }

    /** Whether nothing is set. */
    public boolean isEmpty() {
        return included.isEmpty() && excluded.isEmpty();
    }

    /** The state of a value. */
    public Mark mark(String value) {
        if (included.contains(value)) {
            return Mark.INCLUDED;
        }
        return excluded.contains(value) ? Mark.EXCLUDED : Mark.CLEAR;
    }

    /** The same selection with one value set to a state. */
    public Selection with(String value, Mark mark) {
        Set<String> newIncluded = new LinkedHashSet<>(included);
        Set<String> newExcluded = new LinkedHashSet<>(excluded);
        newIncluded.remove(value);
        newExcluded.remove(value);
        switch (mark) {
            case INCLUDED -> newIncluded.add(value);
            case EXCLUDED -> newExcluded.add(value);
            case CLEAR -> {}
        }
        return new Selection(newIncluded, newExcluded);
    }
}
