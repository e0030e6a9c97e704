package commonground.desktop.finder.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/** Finds room for names beside pins: right, left, below or above, wherever nothing else stands. */
final class NamePlaces {

    private final Bounds all;
    private final double gap;
    private final List<Bounds> taken = new ArrayList<>();

    /**
     * Room for names.
     *
     * @param all  where names may be
     * @param pins what no name may cover
     * @param gap  the space between a pin and its name
     */
    NamePlaces(Bounds all, List<Bounds> pins, double gap) {
        this.all = all;
        this.gap = gap;
        taken.addAll(pins);
    }

    /** Takes a place for a name of this size beside a pin; empty where there is none. */
    Optional<Bounds> take(Bounds pin, double width, double height) {
        double middle = pin.getCenterY() - height / 2;
        double center = pin.getCenterX() - width / 2;
        Optional<Bounds> free = Stream.<Bounds>of(
                new BoundingBox(pin.getMaxX() + gap, middle, width, height),
                new BoundingBox(pin.getMinX() - gap - width, middle, width, height),
                new BoundingBox(center, pin.getMaxY(), width, height),
                new BoundingBox(center, pin.getMinY() - height, width, height))
                .filter(all::contains)
                .filter(place -> taken.stream().noneMatch(place::intersects))
                .findFirst();
        free.ifPresent(taken::add);
        return free;
    }
}
