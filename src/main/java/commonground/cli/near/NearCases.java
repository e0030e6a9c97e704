package commonground.cli.near;

import commonground.districts.District;
import commonground.districts.Districts;
import commonground.districts.Nearness;
import commonground.districts.Profile;
import commonground.districts.Ranking;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseQuery;
import commonground.library.CaseSummary;
import commonground.library.Library;
import java.util.List;
import java.util.Map;

/**
 * The cases by their nearness to a district.
 *
 * @param cases that can be compared, the nearest first
 * @param apart that cannot: they have no district of their own in the federal table
 */
public record NearCases(Asked asked, List<Near> cases, List<CaseSummary> apart) {

    /**
     * A case that can be compared.
     *
     * @param isOwn whether it is about the district itself
     */
    public record Near(CaseSummary summary, Profile profile, Nearness nearness, boolean isOwn) {}

    /** Ranks all cases of a library. */
    public static NearCases of(Asked asked, Districts districts, Library library) {
        Map<String, List<String>> leas = library.leas();
        List<CaseSummary> all = library.find(CaseQuery.ALL).matches().stream().map(Match::summary).toList();
        Ranking<CaseSummary> ranking = Ranking.of(asked.profile(), all,
                summary -> leas.getOrDefault(summary.id(), List.of()), districts);
        District own = asked.district();
        List<Near> cases = ranking.near()
                .stream()
                .map(near -> new Near(near.what(), near.profile(), near.nearness(),
                        own != null && leas.getOrDefault(near.what().id(), List.of()).contains(own.lea())))
                .toList();
        return new NearCases(asked, cases, ranking.apart());
    }
}
