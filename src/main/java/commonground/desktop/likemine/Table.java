package commonground.desktop.likemine;

import commonground.districts.Districts;
import commonground.districts.Ranking;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseQuery;
import commonground.library.CaseSummary;
import commonground.library.Library;
import java.io.IOException;
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
        return ranking(own).near()
                .stream()
                .map(near -> new Neighbor(near.what(), near.profile(), near.nearness(),
                        districts.position(leasOf(near.what())).orElse(null), isAbout(near.what(), own)))
                .toList();
    }

    /** The cases that have no district of their own in the table. */
    List<CaseSummary> withoutDistrict() {
        return ranking(Own.UNKNOWN).apart();
    }

    private Ranking<CaseSummary> ranking(Own own) {
        return Ranking.of(own.profile(), cases, this::leasOf, districts);
    }

    private boolean isAbout(CaseSummary summary, Own own) {
        return own.district() != null && leasOf(summary).contains(own.district().lea());
    }

    private List<String> leasOf(CaseSummary summary) {
        return leas.getOrDefault(summary.id(), List.of());
    }
}
