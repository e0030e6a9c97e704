package commonground.desktop.finder.map;

import commonground.cases.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** The states with pins on them, as large as there is room. Pins that would hide each other stand beside their places. */
public final class StateMap extends Pane {

    private static final Albers ALBERS = new Albers();
    /** In pixels; less is not seen. */
    private static final double MOVED = 3;

    private final Land land = new Land(Atlas.load());
    private final List<Placed> placed = new ArrayList<>();
    private final List<Line> leaders = new ArrayList<>();

    /**
     * Something at a place.
     *
     * @param name      shown beside the pin where there is room
     * @param latitude  degrees north
     * @param longitude degrees east, below zero in America
     */
    public record Placed(Region pin, Label name, double latitude, double longitude) {

        /** Whether the place is on the map, which shows the fifty states. */
        public boolean isOnMap() {
            Albers.Point point = ALBERS.project(latitude, longitude);
            return point.x() >= -Albers.BEYOND && point.x() <= Albers.WIDTH && point.y() >= 0
                    && point.y() <= Albers.HEIGHT;
        }
    }

    /** A map without pins. */
    public StateMap() {
        getStyleClass().add("state-map");
        setMinSize(0, 0);
        getChildren().setAll(land);
    }

    /**
     * Shows pins.
     *
     * @param tinted the states that stand out
     */
    public void show(Set<State> tinted, List<Placed> pins) {
        land.tint(tinted);
        placed.clear();
        pins.stream().filter(Placed::isOnMap).forEach(placed::add);
        leaders.clear();
        getChildren().setAll(land);
        placed.forEach(one -> {
            Line leader = new Line();
            leader.getStyleClass().add("leader");
            leaders.add(leader);
        });
        getChildren().addAll(leaders);
        placed.forEach(one -> getChildren().add(one.name()));
        placed.forEach(one -> getChildren().add(one.pin()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double scale = Math.max(0.1,
                Math.min(getWidth() / (Albers.BEYOND + Albers.WIDTH), getHeight() / Albers.HEIGHT));
        double left = snapPositionX((getWidth() + (Albers.BEYOND - Albers.WIDTH) * scale) / 2);
        double top = snapPositionY((getHeight() - Albers.HEIGHT * scale) / 2);
        land.resizeTo(scale);
        land.setLayoutX(left);
        land.setLayoutY(top);
        List<Point2D> places = placed.stream().map(one -> {
            Albers.Point point = ALBERS.project(one.latitude(), one.longitude());
            return new Point2D(left + point.x() * scale, top + point.y() * scale);
        }).toList();
        double size = placed.stream().mapToDouble(one -> one.pin().prefWidth(-1)).max().orElse(0);
        List<Bounds> pins = place(places, Spread.apart(places, size));
        NamePlaces names = new NamePlaces(new BoundingBox(0, 0, getWidth(), getHeight()), pins, size / 12);
        IntStream.range(0, pins.size()).forEach(index -> place(placed.get(index).name(), names, pins.get(index)));
    }

    private List<Bounds> place(List<Point2D> places, List<Point2D> spots) {
        List<Bounds> bounds = new ArrayList<>();
        for (int index = 0; index < placed.size(); index++) {
            Region pin = placed.get(index).pin();
            Point2D spot = spots.get(index);
            double width = pin.prefWidth(-1);
            double height = pin.prefHeight(-1);
            pin.resizeRelocate(spot.getX() - width / 2, spot.getY() - height / 2, width, height);
            bounds.add(pin.getBoundsInParent());
            lead(leaders.get(index), places.get(index), spot);
        }
        return bounds;
    }

    private static void lead(Line leader, Point2D from, Point2D to) {
        leader.setStartX(from.getX());
        leader.setStartY(from.getY());
        leader.setEndX(to.getX());
        leader.setEndY(to.getY());
        leader.setVisible(from.distance(to) > MOVED);
    }

    private static void place(Label name, NamePlaces names, Bounds pin) {
        names.take(pin, name.prefWidth(-1), name.prefHeight(-1)).ifPresentOrElse(spot -> {
            name.resizeRelocate(spot.getMinX(), spot.getMinY(), spot.getWidth(), spot.getHeight());
            name.setVisible(true);
        }, () -> name.setVisible(false));
    }
}
