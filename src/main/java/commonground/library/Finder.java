package commonground.library;

import commonground.cases.Theme;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers queries over the cases of a shelf. */
final class Finder {

    private final Shelf shelf;
    private final FacetTable facets;
    private final Ranges ranges;
    private final WordSearch search;
    private final Spelling spelling;

    /** @param themes in the order in which they are shown */
    Finder(Shelf shelf, List<Theme> themes) {
        this.shelf = shelf;
        this.facets = new FacetTable(shelf, themes);
        this.ranges = new Ranges(shelf);
        this.search = new WordSearch(shelf);
        this.spelling = new Spelling(shelf);
    }

    CaseMatches find(CaseQuery query) {
        Sought sought = Sought.in(query.text());
        BitSet within = ranges.within(query);
        if (sought.words().isEmpty()) {
            return matches(query, within, facets.filter(query, within).stream().toArray(), sought, null);
        }
        WordSearch.Found found = search.find(sought);
        within.and(found.cases());
        int[] places = found.inOrder(facets.filter(query, within));
        String didYouMean = spelling.mend(query.text(), found.unknown()).filter(this::isSaid).orElse(null);
        return matches(query, within, places, sought, didYouMean);
    }

    Extent extent() {
        return ranges.extent();
    }

    private boolean isSaid(String text) {
        return !search.find(Sought.in(text)).cases().isEmpty();
    }

    private CaseMatches matches(CaseQuery query, BitSet within, int[] places, Sought sought,
            @Nullable String didYouMean) {
        Snippets snippets = new Snippets(sought);
        MatchList matches = new MatchList(places, shelf::summary, place -> match(place, snippets));
        return new CaseMatches(matches, facets.count(query, within), shelf.size(), didYouMean);
    }

    private CaseMatches.Match match(int place, Snippets snippets) {
        return new CaseMatches.Match(shelf.summary(place), snippets.of(shelf, place));
    }
}
