package commonground.desktop.finder.map;

import commonground.desktop.finder.found.Found;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The pins over the land, and their names where there is room. */
final class Pins extends Pane {

    /** How much farther off a pin counts that is beside the way rather than on it. */
    private static final double ASIDE = 2;

    private final Words words;
    private final Found found;
    private final Consumer<Pin> pressed;
    private final List<Pin> pins = new ArrayList<>();

    Pins(Words words, Found found, Consumer<Pin> pressed) {
        this.words = words;
        this.found = found;
        this.pressed = pressed;
        getStyleClass().add("pins");
        setPickOnBounds(false);
    }

    /**
     * Shows pins.
     *
     * @param scale how many pixels a map unit is
     * @param em    the size of text in pixels
     */
    void show(List<Cluster> clusters, double scale, double em) {
        pins.clear();
        clusters.forEach(cluster -> {
            Pin pin = new Pin(words, cluster, found);
            pin.setOnAction(event -> pressed.accept(pin));
            pins.add(pin);
        });
        getChildren().setAll(pins);
        List<Bounds> places = pins.stream().map(pin -> place(pin, scale)).toList();
        showNames(places, em);
    }

    private static Bounds place(Pin pin, double scale) {
        pin.applyCss();
        double size = pin.prefWidth(-1);
        Albers.Point point = pin.cluster().point();
        pin.resizeRelocate(point.x() * scale - size / 2, point.y() * scale - size / 2, size, size);
        return pin.getBoundsInParent();
    }

    private void showNames(List<Bounds> places, double em) {
        NamePlaces names = new NamePlaces(new BoundingBox(0, 0, getWidth(), getHeight()), places, em / 3.5);
        for (int index = 0; index < pins.size(); index++) {
            Pin pin = pins.get(index);
            if (pin.cluster().isSingle()) {
                Label name = new Label(pin.first().name());
                name.getStyleClass().add("pin-name");
                name.setMouseTransparent(true);
                getChildren().addFirst(name);
                name.applyCss();
                names.take(places.get(index), name.prefWidth(-1), name.prefHeight(-1))
                        .ifPresentOrElse(place -> name.resizeRelocate(place.getMinX(), place.getMinY(),
                                place.getWidth(), place.getHeight()), () -> getChildren().remove(name));
            }
        }
    }

    /** Pins are where they were put. */
    @Override
    protected void layoutChildren() {}

    void showStates(boolean focused) {
        pins.forEach(pin -> pin.showState(focused));
    }

    /** The pin that stands for the current case. */
    Optional<Pin> current() {
        return pins.stream().filter(Pin::isCurrent).findFirst();
    }

    /** The pin nearest to another in a direction. */
    Optional<Pin> next(Pin from, Point2D direction) {
        return pins.stream()
                .filter(pin -> pin != from && along(from, pin, direction) > 0)
                .min(Comparator.comparingDouble(pin -> along(from, pin, direction)
                        + ASIDE * Math.abs(along(from, pin, new Point2D(direction.getY(), direction.getX())))));
    }

    private static double along(Pin from, Pin to, Point2D direction) {
        return new Point2D(to.getLayoutX() - from.getLayoutX(), to.getLayoutY() - from.getLayoutY())
                .dotProduct(direction);
    }
}
