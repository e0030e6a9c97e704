package commonground.desktop.finder.map;

import commonground.desktop.finder.map.Albers.Point;
import commonground.desktop.finder.map.Atlas.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cases that are too near each other for pins of their own.
 *
 * @param spots at least one
 * @param ids   of the cases
 * @param point where its pin stands: the middle of its spots, in map units
 */
record Cluster(List<Spot> spots, Set<String> ids, Point point) {

    Cluster {
        spots = List.copyOf(spots);
        ids = Set.copyOf(ids);
    }

    private static Cluster of(List<Spot> spots) {
        return new Cluster(spots, spots.stream().map(spot -> spot.one().id()).collect(Collectors.toSet()),
                middle(spots));
    }

    /**
     * Puts each spot into the first cluster whose first spot is near enough, or into one of its own.
     *
     * @param apart how far apart two pins must be, in map units
     */
    static List<Cluster> of(List<Spot> spots, double apart) {
        List<List<Spot>> groups = new ArrayList<>();
        for (Spot spot : spots) {
            groups.stream()
                    .filter(group -> distance(group.getFirst().point(), spot.point()) < apart)
                    .findFirst()
                    .orElseGet(() -> {
                        List<Spot> group = new ArrayList<>();
                        groups.add(group);
                        return group;
                    })
                    .add(spot);
        }
        return groups.stream().map(Cluster::of).toList();
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static Point middle(List<Spot> spots) {
        return new Point(spots.stream().mapToDouble(spot -> spot.point().x()).average().orElseThrow(),
                spots.stream().mapToDouble(spot -> spot.point().y()).average().orElseThrow());
    }

    /** Whether it stands for one case alone. */
    boolean isSingle() {
        return spots.size() == 1;
    }

    /** Whether every case in it is at its district's office. */
    boolean isExact() {
        return spots.stream().allMatch(Spot::exact);
    }
}
