package commonground.desktop.reader.timeline;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The years below the timeline. */
final class TickPane extends Pane {

    /** The room that a year takes, in em. */
    private static final double ROOM = 4;

    private final Axis axis;
    private final Region em = new Region();
    private List<Integer> ticks = List.of();
    private List<Label> labels = List.of();

    TickPane(Axis axis) {
        this.axis = axis;
        em.getStyleClass().add("em");
        em.setVisible(false);
        getStyleClass().add("ticks");
        getChildren().setAll(em);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        List<Integer> wanted = axis.ticks((int) Math.max(1, width / (ROOM * Math.max(1, em.prefWidth(-1)))));
        if (!wanted.equals(ticks)) {
            ticks = wanted;
            labels = wanted.stream().map(String::valueOf).map(Label::new).toList();
            labels.forEach(label -> label.getStyleClass().add("tick"));
            getChildren().setAll(Stream.<Node>concat(Stream.of(em), labels.stream()).toList());
        }
        for (int index = 0; index < labels.size(); index++) {
            Label label = labels.get(index);
            double wide = label.prefWidth(-1);
            double left = axis.middleOf(ticks.get(index)) * width - wide / 2;
            label.resizeRelocate(Math.clamp(left, 0, Math.max(0, width - wide)), 0, wide, label.prefHeight(-1));
        }
    }
}
