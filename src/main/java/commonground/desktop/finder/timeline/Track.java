package commonground.desktop.finder.timeline;

import commonground.library.CaseSummary;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A case's line through the years: round years, the years that the evidence covers, and marks. */
final class Track extends Pane {

    private final TimeScale scale;
    private final Region period = new Region();
    private final List<Region> years = new ArrayList<>();
    private List<Mark> marks = List.of();
    /** Whether there are nodes that have no size yet, since they have not been styled. */
    private boolean fresh;
    private int from;
    private int to;

    Track(TimeScale scale) {
        this.scale = scale;
        getStyleClass().add("track");
        period.getStyleClass().add("period");
        period.setMouseTransparent(true);
        scale.yearWidthProperty().subscribe(this::requestLayout);
    }

    void show(CaseSummary summary, List<Mark> shown) {
        from = summary.period().from();
        to = summary.period().to();
        marks = List.copyOf(shown);
        fill();
    }

    List<Mark> marks() {
        return marks;
    }

    private void fill() {
        List<Node> nodes = new ArrayList<>(years);
        nodes.add(period);
        nodes.addAll(marks);
        getChildren().setAll(nodes);
        fresh = true;
    }

    @Override
    protected void layoutChildren() {
        List<Integer> named = scale.named();
        if (years.size() != named.size()) {
            years.clear();
            named.forEach(year -> years.add(line()));
            fill();
        }
        for (int index = 0; index < named.size(); index++) {
            years.get(index)
                    .resizeRelocate(Math.rint(scale.x(named.get(index))), 2, 1,
                            Math.max(0, getHeight() - 4));
        }
        double height = Math.rint(getHeight() * 0.72);
        double left = scale.x(from) - scale.em() / 2;
        period.resizeRelocate(left, Math.rint((getHeight() - height) / 2), scale.x(to) - left + scale.em() / 2, height);
        if (fresh) {
            marks.forEach(Node::applyCss);
            fresh = false;
        }
        marks.forEach(mark -> mark.place(scale, getHeight()));
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("year");
        line.setMouseTransparent(true);
        return line;
    }
}
