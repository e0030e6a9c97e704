package commonground.cli.near;

import commonground.districts.Districts;
import commonground.districts.Nearness;
import commonground.districts.Profile;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseQuery;
import commonground.library.CaseSummary;
import commonground.library.Library;
import java.util.LinkedHashMap;
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
        Map<String, Profile> known = districts.profiles(leas);
        List<CaseSummary> all = library.find(CaseQuery.ALL).matches().stream().map(Match::summary).toList();
        Map<CaseSummary, Profile> profiles = new LinkedHashMap<>();
        all.stream()
                .filter(summary -> known.containsKey(summary.id()))
                .forEach(summary -> profiles.put(summary, known.get(summary.id())));
        List<Near> cases = Nearness.rank(asked.profile(), profiles)
                .stream()
                .map(near -> new Near(near.what(), profiles.get(near.what()), near.nearness(),
                        asked.district() != null && leas.get(near.what().id()).contains(asked.district().lea())))
                .toList();
        return new NearCases(asked, cases, all.stream().filter(summary -> !profiles.containsKey(summary)).toList());
    }
}
