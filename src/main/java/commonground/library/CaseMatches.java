package commonground.library;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a query finds.
 *
 * @param matches    the cases: best match first where words are searched for, else by name; unchangeable, and read a
 *                   few at a time when they are first asked for, which fails once the library is closed
 * @param facets     for each facet all values that occur in the library with their counts, in the order in which they
 *                   are shown
 * @param total      how many cases the library holds
 * @param didYouMean the query's words with the unknown ones replaced by the nearest known, {@code null} if all are
 *                   known, none is near, or no case has those either
 */
public record CaseMatches(
        List<Match> matches,
        Map<Facet, List<Count>> facets,
        int total,
        @Nullable String didYouMean) {

    /**
     * A case that was found.
     *
     * @param snippets where its words were found, best first, at most three; empty where none were searched for
     */
    public record Match(CaseSummary summary, List<Snippet> snippets) {
        public Match {
            snippets = List.copyOf(snippets);
        }
    }

    /**
     * A value of a facet. Zero counts stay.
     *
     * @param value as {@link Facet} says
     * @param cases how many cases would be left with this value alone set in its facet and all else as the query says;
     *              where a case must have all included themes, how many would be left with this theme included, too
     */
    public record Count(String value, int cases) {}

    public CaseMatches {
        facets = Map.copyOf(facets);
    }

    /** What lists show of the cases, in the same order, without where words were found: quicker to read in numbers. */
    public List<CaseSummary> summaries() {
        return matches instanceof MatchList list ? list.summaries() : matches.stream().map(Match::summary).toList();
    }

    /** The same cases in order of name; nothing is read for it. */
    public CaseMatches byName() {
        List<Match> sorted = matches instanceof MatchList list
                ? list.byName()
                : matches.stream().sorted(Comparator.comparing(match -> match.summary().name())).toList();
        return new CaseMatches(sorted, facets, total, didYouMean);
    }
}
