package commonground.desktop.finder.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;

/** Moves points that are too close to each other apart, and no farther than that. */
final class Spread {

    private static final int ROUNDS = 80;
    /** The direction in which points of the same place part, by their number: no two of a few alike. */
    private static final double TURN = 2.4;

    private Spread() {}

    /** @param least the distance that two points are to have at least */
    static List<Point2D> apart(List<Point2D> points, double least) {
        List<Point2D> moved = new ArrayList<>(points);
        for (int round = 0; round < ROUNDS; round++) {
            for (int one = 0; one < moved.size(); one++) {
                for (int other = one + 1; other < moved.size(); other++) {
                    part(moved, one, other, least);
                }
            }
        }
        return moved;
    }

    private static void part(List<Point2D> points, int one, int other, double least) {
        Point2D between = points.get(other).subtract(points.get(one));
        double distance = between.magnitude();
        if (distance < least) {
            Point2D way = distance == 0 ? new Point2D(Math.cos(TURN * other), Math.sin(TURN * other)) : between.normalize();
            Point2D step = way.multiply((least - distance) / 2);
            points.set(one, points.get(one).subtract(step));
            points.set(other, points.get(other).add(step));
        }
    }
}
