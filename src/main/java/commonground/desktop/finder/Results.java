package commonground.desktop.finder;

import commonground.desktop.finder.found.Matches;
import commonground.library.CaseMatches;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseQuery;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a query found.
 *
 * @param matches in the order that the user wants
 * @param first   those that are shown at once
 * @param waysOut where nothing was found: what would bring hits, most first
 */
record Results(CaseQuery query, CaseMatches matches, List<Match> first, List<WayOut> waysOut) {

    /**
     * A part of the filter that could be dropped.
     *
     * @param chip  the part
     * @param cases how many cases would be found without it, at least one
     */
    record WayOut(Chip chip, int cases) {}

    /** Two of them are never compared by what they hold: that would read every case of both. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    Results {
        first = List.copyOf(first);
        waysOut = List.copyOf(waysOut);
    }

    static Results of(CaseQuery query, CaseOrder order, Function<CaseQuery, CaseMatches> find,
            FilterWords filterWords) {
        CaseMatches matches = order.of(find.apply(query));
        if (!matches.matches().isEmpty()) {
            return new Results(query, matches, Matches.first(matches), List.of());
        }
        List<WayOut> waysOut = filterWords.chips(query)
                .stream()
                .map(chip -> new WayOut(chip, find.apply(chip.without()).matches().size()))
                .filter(way -> way.cases() > 0)
                .sorted(Comparator.comparingInt(WayOut::cases).reversed())
                .toList();
        return new Results(query, matches, List.of(), waysOut);
    }
}
