package commonground.library;

import commonground.cases.CaseStudy;
import commonground.cases.Finding;
import commonground.cases.Keyed;
import commonground.cases.State;
import commonground.cases.Theme;
import commonground.store.pack.index.PackIndex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which cases have which value of each facet. Filters and counts without reading a file. */
final class FacetTable {

    private final Map<Facet, Map<String, BitSet>> table = new EnumMap<>(Facet.class);

    /** @param themes in the order in which they are shown */
    FacetTable(Shelf shelf, List<Theme> themes) {
        Map<String, Map<String, BitSet>> joined = join(shelf);
        for (Facet facet : Facet.values()) {
            Map<String, BitSet> found = joined.getOrDefault(facet.key(), Map.of());
            Map<String, BitSet> ordered = new LinkedHashMap<>();
            Stream.concat(order(facet, themes), found.keySet().stream().sorted())
                    .filter(found::containsKey)
                    .forEach(value -> ordered.put(value, found.getOrDefault(value, new BitSet())));
            table.put(facet, ordered);
        }
    }

    private static Map<String, Map<String, BitSet>> join(Shelf shelf) {
        Map<String, Map<String, BitSet>> joined = new HashMap<>();
        for (int pack = 0; pack < shelf.packs().size(); pack++) {
            int number = pack;
            PackIndex index = shelf.packs().get(pack).index();
            BrokenPackException.guard(index::facets)
                    .forEach((facet, values) -> values.forEach((value, cases) -> joined
                            .computeIfAbsent(facet, key -> new HashMap<>())
                            .computeIfAbsent(value, key -> new BitSet(shelf.size()))
                            .or(shelf.places(number, cases))));
        }
        return joined;
    }

    private static Stream<String> order(Facet facet, List<Theme> themes) {
        return switch (facet) {
            case THEME -> themes.stream().map(Theme::id);
            case ORIGIN -> Keyed.keys(Finding.Origin.Type.class).stream();
            case STATUS -> Keyed.keys(CaseStudy.Status.Value.class).stream();
            case STATE -> Stream.of(State.values())
                    .sorted((one, other) -> one.fullName().compareTo(other.fullName()))
                    .map(State::key);
            case AFFILIATION -> Keyed.keys(CaseStudy.Affiliation.class).stream();
            case KIND -> Keyed.keys(CaseStudy.Kind.class).stream();
            case IN_REPORT -> Stream.of("yes", "no");
        };
    }

    /** Those of the cases that every facet of the query lets through. */
    BitSet filter(CaseQuery query, BitSet cases) {
        BitSet left = copy(cases);
        query.selections().forEach((facet, selection) -> narrow(left, query, facet, selection));
        return left;
    }

    /**
     * Counts, for each value of each facet, those of the cases that would be left with it alone set in its facet and
     * the other facets as the query says. Where a case must have all included themes, a theme is counted as if it were
     * included beside what is set: how many cases have it, too.
     */
    Map<Facet, List<CaseMatches.Count>> count(CaseQuery query, BitSet cases) {
        Map<Facet, List<CaseMatches.Count>> counts = new EnumMap<>(Facet.class);
        table.forEach((facet, values) -> {
            BitSet others = filter(query.with(facet, Selection.NONE), cases);
            List<CaseMatches.Count> counted = new ArrayList<>(values.size());
            values.forEach((value, having) -> {
                BitSet left = copy(others);
                if (needsAll(query, facet)) {
                    Selection with = query.selection(facet).with(value, Selection.Mark.INCLUDED);
                    narrow(left, query, facet, with);
                } else {
                    left.and(having);
                }
                counted.add(new CaseMatches.Count(value, left.cardinality()));
            });
            counts.put(facet, counted);
        });
        return counts;
    }

    private void narrow(BitSet cases, CaseQuery query, Facet facet, Selection selection) {
        if (needsAll(query, facet)) {
            selection.included().forEach(value -> cases.and(having(facet, value)));
        } else if (!selection.included().isEmpty()) {
            BitSet any = new BitSet();
            selection.included().forEach(value -> any.or(having(facet, value)));
            cases.and(any);
        }
        selection.excluded().forEach(value -> cases.andNot(having(facet, value)));
    }

    private static boolean needsAll(CaseQuery query, Facet facet) {
        return facet == Facet.THEME && query.allThemes();
    }

    private BitSet having(Facet facet, String value) {
        return table.getOrDefault(facet, Map.of()).getOrDefault(value, new BitSet());
    }

    private static BitSet copy(BitSet cases) {
        return (BitSet) cases.clone();
    }
}
