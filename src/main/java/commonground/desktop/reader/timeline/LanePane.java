package commonground.desktop.reader.timeline;

import commonground.desktop.reader.page.Block.Timeline.Lane;
import commonground.desktop.reader.page.Dot;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A row of the timeline. What has no room beside its neighbour is joined to it. */
final class LanePane extends Pane {

    /** The least distance of two marks, in em: a mark's width and a little air. */
    private static final double GAP = 1.857;

    private final Lane lane;
    private final Axis axis;
    private final Function<Cluster<Dot>, Spot> maker;
    private final Runnable changed;
    private final Region line = new Region();
    private final Region em = new Region();
    private List<Cluster<Dot>> clusters = List.of();
    private List<Spot> spots = List.of();

    /**
     * A row.
     *
     * @param maker   makes the mark of a cluster
     * @param changed called when there are other marks than before
     */
    LanePane(Lane lane, Axis axis, Function<Cluster<Dot>, Spot> maker, Runnable changed) {
        this.lane = lane;
        this.axis = axis;
        this.maker = maker;
        this.changed = changed;
        getStyleClass().add("lane");
        line.getStyleClass().add("lane-line");
        em.getStyleClass().add("em");
        em.setVisible(false);
        getChildren().setAll(em, line);
    }

    List<Spot> spots() {
        return spots;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (width <= 0) {
            return;
        }
        List<Cluster<Dot>> wanted = Cluster.of(lane.dots(), dot -> axis.part(dot.years()),
                axis.stretches(width, GAP * em.prefWidth(-1)));
        if (!wanted.equals(clusters)) {
            clusters = wanted;
            spots = wanted.stream().map(maker).toList();
            getChildren().setAll(Stream.<Node>concat(Stream.of(em, line), spots.stream()).toList());
            changed.run();
        }
        double middle = getHeight() / 2;
        double thickness = line.prefHeight(-1);
        line.resizeRelocate(0, middle - thickness / 2, width, thickness);
        spots.forEach(spot -> {
            double side = spot.prefWidth(-1);
            double left = spot.cluster().part() * width - side / 2;
            spot.resizeRelocate(Math.clamp(left, 0, Math.max(0, width - side)), middle - side / 2, side, side);
        });
    }
}
