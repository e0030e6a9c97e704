package commonground.desktop.finder.map;

import commonground.desktop.finder.map.Albers.Point;
import commonground.desktop.finder.map.Atlas.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * Cases that are too near each other for pins of their own.
 *
 * @param spots at least one
 */
record Cluster(List<Spot> spots) {

    Cluster {
        spots = List.copyOf(spots);
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
        return groups.stream().map(Cluster::new).toList();
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    /** Where its pin stands: the middle of its spots, in map units. */
    Point point() {
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
