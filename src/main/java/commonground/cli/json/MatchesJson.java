package commonground.cli.json;

import commonground.cases.CaseStudy;
import commonground.cases.State;
import commonground.library.CaseMatches;
import commonground.library.CaseSummary;
import commonground.library.Facet;
import commonground.library.Snippet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code list --json} and {@code search --json} print.
 *
 * @param words      what was searched for, empty for a list
 * @param didYouMean the same words with the unknown ones mended
 * @param total      how many cases the library holds
 * @param facets     for each facet its values with the number of cases that each would leave
 */
public record MatchesJson(
        String words,
        @Nullable String didYouMean,
        int total,
        List<Case> cases,
        Map<String, Map<String, Integer>> facets) {

    /**
     * A case that was found.
     *
     * @param findings number of findings by theme
     * @param snippets where the words were found, best first
     */
    public record Case(
            String id,
            String name,
            State state,
            CaseStudy.Kind kind,
            CaseStudy.@Nullable Affiliation affiliation,
            boolean inReport,
            CaseStudy.Period period,
            String headline,
            CaseStudy.Status.Value status,
            int statusAsOf,
            @Nullable Integer students,
            @Nullable Integer studentsYear,
            int answered,
            Map<String, Integer> findings,
            String pack,
            List<Snippet> snippets) {

        static Case of(CaseMatches.Match match) {
            CaseSummary study = match.summary();
            return new Case(study.id(), study.name(), study.state(), study.kind(), study.affiliation(),
                    study.inReport(), study.period(), study.headline(), study.status(), study.statusAsOf(),
                    study.students(), study.studentsYear(), study.answered(), new TreeMap<>(study.findings()),
                    study.pack(), match.snippets());
        }
    }

    /** Matches of a query. */
    public static MatchesJson of(String words, CaseMatches found) {
        return new MatchesJson(words, found.didYouMean(), found.total(),
                found.matches().stream().map(Case::of).toList(), facets(found));
    }

    private static Map<String, Map<String, Integer>> facets(CaseMatches found) {
        Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
        Arrays.stream(Facet.values()).forEach(facet -> {
            Map<String, Integer> counts = new LinkedHashMap<>();
            found.facets().getOrDefault(facet, List.of()).forEach(count -> counts.put(count.value(), count.cases()));
            facets.put(facet.key(), counts);
        });
        return facets;
    }
}
