package commonground.desktop.finder.map;

import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

/**
 * The projection of the map: Albers' equal-area conic for the lower 48 states, with Alaska, at about a third of its
 * size, and Hawaii moved below them. Map units; the map is {@value #WIDTH} by {@value #HEIGHT} of them.
 */
final class Albers {

    /** The map's width in map units. */
    static final double WIDTH = 975;
    /** How far the islands of Alaska reach beyond the map's left end, in map units. */
    static final double BEYOND = 58;
    /** The map's height in map units. */
    static final double HEIGHT = 610;

    private static final double SCALE = 1300;
    private static final double ALASKA_BEGINS = 51;
    private static final double HAWAII_ENDS = 24;
    private static final double PACIFIC = -140;

    private final Cone mainland = new Cone(-96, -0.6, 38.7, 29.5, 45.5, SCALE, 0, 0);
    private final Cone alaska = new Cone(-154, -2, 58.5, 55, 65, 0.35 * SCALE, -0.307 * SCALE, 0.201 * SCALE);
    private final Cone hawaii = new Cone(-157, -3, 19.9, 8, 18, SCALE, -0.205 * SCALE, 0.212 * SCALE);

    /** A point of the map. */
    record Point(double x, double y) {}

    /**
     * Where a place in one of the fifty states is on the map.
     *
     * @param latitude  degrees north
     * @param longitude degrees east, below zero in America
     */
    Point project(double latitude, double longitude) {
        if (latitude > ALASKA_BEGINS) {
            return alaska.project(latitude, longitude);
        }
        return latitude < HAWAII_ENDS && longitude < PACIFIC
                ? hawaii.project(latitude, longitude)
                : mainland.project(latitude, longitude);
    }

    /** A conic equal-area projection between two parallels, all angles in degrees. */
    private static final class Cone {

        private static final double FULL = 360;

        private final double meridian;
        private final double scale;
        private final double n;
        private final double c;
        private final double r0;
        private final double left;
        private final double top;

        Cone(double meridian, double centerX, double centerY, double south, double north, double scale, double dx,
                double dy) {
            this.meridian = meridian;
            this.scale = scale;
            double sine = sin(toRadians(south));
            n = (sine + sin(toRadians(north))) / 2;
            c = 1 + sine * (2 * n - sine);
            r0 = sqrt(c) / n;
            Point center = raw(centerX, centerY);
            left = WIDTH / 2 + dx - scale * center.x();
            top = HEIGHT / 2 + dy + scale * center.y();
        }

        Point project(double latitude, double longitude) {
            double east = Math.IEEEremainder(longitude - meridian, FULL);
            Point point = raw(east, latitude);
            return new Point(left + scale * point.x(), top - scale * point.y());
        }

        private Point raw(double east, double latitude) {
            double r = sqrt(c - 2 * n * sin(toRadians(latitude))) / n;
            double angle = n * toRadians(east);
            return new Point(r * sin(angle), r0 - r * cos(angle));
        }
    }
}
