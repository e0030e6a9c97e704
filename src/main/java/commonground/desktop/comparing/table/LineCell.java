package commonground.desktop.comparing.table;

import commonground.desktop.comparing.lines.Line;
import commonground.desktop.controls.Rows;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of the table. Its nodes are made when it comes into view. */
final class LineCell extends ListCell<Line> {

    /** About what a line takes that nobody sees yet. */
    private static final double USUAL_EM = 8;
    private static final double USUAL_BAND_EM = 2.4;

    private final ComparisonTable table;
    private @Nullable LinePane pane;

    LineCell(ComparisonTable table) {
        this.table = table;
        getStyleClass().setAll("line-cell");
    }

    List<? extends Region> stops() {
        return pane == null ? List.of() : pane.stops();
    }

    /** How far it reaches above the table's view, in pixels; negative if it does not. */
    double above() {
        return -inTable().getMinY();
    }

    /** How far it reaches below the table's view, in pixels; negative if it does not. */
    double below() {
        return inTable().getMaxY() - table.getHeight();
    }

    private Bounds inTable() {
        return table.sceneToLocal(localToScene(getBoundsInLocal()));
    }

    void arrange() {
        if (pane != null) {
            pane.node().requestLayout();
        }
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        boolean same = line != null && line.equals(getItem()) && pane != null;
        super.updateItem(line, empty);
        if (!Rows.isShown(this) || line == null) {
            pane = null;
            setGraphic(null);
        } else if (!same) {
            LinePane made = table.view(line);
            pane = made;
            setGraphic(made.node());
        }
        table.showState(this);
    }

    /** The columns scroll by themselves: the list never has to. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /**
     * A cell with a graphic alone does not ask how high the graphic is at the cell's width. One that stands aside, so that
     * the list can measure lines that are out of view, has no nodes: a usual height will do.
     */
    @Override
    protected double computePrefHeight(double width) {
        if (pane != null) {
            return pane.node().prefHeight(width < 0 ? table.getWidth() : width);
        }
        return isEmpty() ? 0 : table.em() * (getItem() instanceof Line.Band ? USUAL_BAND_EM : USUAL_EM);
    }

    @Override
    protected void layoutChildren() {
        if (pane != null) {
            pane.node().resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
