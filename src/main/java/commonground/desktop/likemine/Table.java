package commonground.desktop.likemine;

import commonground.districts.Districts;
import commonground.districts.Nearness;
import commonground.districts.Profile;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseQuery;
import commonground.library.CaseSummary;
import commonground.library.Library;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The country's districts, and the cases among them.
 *
 * @param leas the numbers of each case's districts, by case id
 */
record Table(Districts districts, List<CaseSummary> cases, Map<String, List<String>> leas) {

    /** Reads both; takes a moment. */
    static Table read(Library library) throws IOException {
        return new Table(Districts.read(), library.find(CaseQuery.ALL).matches().stream().map(Match::summary).toList(),
                library.leas());
    }

    /** The cases that can be compared, the nearest first. */
    List<Neighbor> near(Own own) {
        Map<CaseSummary, Profile> profiles = new LinkedHashMap<>();
        cases.forEach(summary -> districts.profile(leasOf(summary))
                .ifPresent(profile -> profiles.put(summary, profile)));
        return Nearness.rank(own.profile(), profiles)
                .stream()
                .map(near -> new Neighbor(near.what(), profiles.get(near.what()), near.nearness(),
                        isAbout(near.what(), own)))
                .toList();
    }

    /** The cases that have no district of their own in the table. */
    List<CaseSummary> withoutDistrict() {
        return cases.stream().filter(summary -> districts.profile(leasOf(summary)).isEmpty()).toList();
    }

    private boolean isAbout(CaseSummary summary, Own own) {
        return own.district() != null && leasOf(summary).contains(own.district().lea());
    }

    private List<String> leasOf(CaseSummary summary) {
        return leas.getOrDefault(summary.id(), List.of());
    }
}
