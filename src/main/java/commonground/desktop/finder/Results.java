package commonground.desktop.finder;

import commonground.library.CaseMatches;
import commonground.library.CaseQuery;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What a query found.
 *
 * @param waysOut where nothing was found: what would bring hits, most first
 */
record Results(CaseQuery query, CaseMatches matches, List<WayOut> waysOut) {

    /**
     * A part of the filter that could be dropped.
     *
     * @param chip  the part
     * @param cases how many cases would be found without it, at least one
     */
    record WayOut(Chip chip, int cases) {}

    Results {
        waysOut = List.copyOf(waysOut);
    }

    static Results of(CaseQuery query, Function<CaseQuery, CaseMatches> find, FilterWords filterWords) {
        CaseMatches matches = find.apply(query);
        if (!matches.matches().isEmpty()) {
            return new Results(query, matches, List.of());
        }
        List<WayOut> waysOut = filterWords.chips(query)
                .stream()
                .map(chip -> new WayOut(chip, find.apply(chip.without()).matches().size()))
                .filter(way -> way.cases() > 0)
                .sorted(Comparator.comparingInt(WayOut::cases).reversed())
                .toList();
        return new Results(query, matches, waysOut);
    }
}
