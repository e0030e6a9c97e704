package commonground.desktop.finder.map;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.desktop.finder.SampleCases;
import commonground.desktop.finder.map.Albers.Point;
import commonground.desktop.finder.map.Atlas.Spot;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseQuery;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterTest {

    private final List<Match> matches = SampleCases.find(CaseQuery.ALL).matches();
    private final Spot here = new Spot(matches.get(0).summary(), new Point(100, 100), true);
    private final Spot near = new Spot(matches.get(1).summary(), new Point(106, 108), false);
    private final Spot far = new Spot(matches.get(2).summary(), new Point(130, 100), true);

    @Test
    void pinsThatWouldCollideAreOne() {
        List<Cluster> clusters = Cluster.of(List.of(here, far, near), 10.1);
        assertThat(clusters).extracting(Cluster::spots).containsExactly(List.of(here, near), List.of(far));
        assertThat(clusters.getFirst().point()).isEqualTo(new Point(103, 104));
        assertThat(clusters.getFirst().isExact()).isFalse();
    }

    @Test
    void pinsWithRoomBetweenThemStandAlone() {
        assertThat(Cluster.of(List.of(here, near, far), 10)).allMatch(Cluster::isSingle).hasSize(3);
    }
}
