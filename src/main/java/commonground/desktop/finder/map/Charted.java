package commonground.desktop.finder.map;

import commonground.cases.State;
import commonground.desktop.finder.map.Atlas.Spot;
import commonground.library.CaseSummary;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the map shows of the found cases at a scale.
 *
 * @param states  those that have a case
 * @param exact   whether all cases on the map are at their districts' offices
 * @param missing how many cases are not on the map
 */
record Charted(List<Cluster> clusters, Set<State> states, boolean exact, int missing) {

    /** How far apart two pins must be at least. */
    private static final double APART_EM = 1.7;

    Charted {
        clusters = List.copyOf(clusters);
        states = Set.copyOf(states);
    }

    /**
     * Puts cases on the map: for the background, since they may be many.
     *
     * @param scale how many pixels a map unit is
     * @param em    the size of text in pixels
     */
    static Charted of(List<CaseSummary> cases, Atlas atlas, double scale, double em) {
        Set<State> states = EnumSet.noneOf(State.class);
        cases.forEach(one -> states.add(one.state()));
        List<Spot> spots = cases.stream().map(atlas::spot).flatMap(Optional::stream).toList();
        return new Charted(Cluster.of(spots, APART_EM * em / scale), states, spots.stream().allMatch(Spot::exact),
                cases.size() - spots.size());
    }
}
