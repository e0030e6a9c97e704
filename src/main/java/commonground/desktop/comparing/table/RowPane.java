package commonground.desktop.comparing.table;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** A question and its cells; the cells scroll away under the question. */
final class RowPane extends Region implements LinePane {

    private final Columns columns;
    private final Region question;
    private final List<? extends Region> cells;
    /** The width for which the height is known; no number if it is not. */
    private double measured = Double.NaN;
    private double height;

    RowPane(Columns columns, Region question, List<? extends Region> cells) {
        this.columns = columns;
        this.question = question;
        this.cells = cells;
        getStyleClass().add("row-pane");
        getChildren().addAll(cells.reversed());
        getChildren().add(question);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public List<? extends Region> stops() {
        return cells;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Measuring lays out all text of the row, and a list asks for it several times before it shows one. */
    @Override
    protected double computePrefHeight(double width) {
        if (width != measured) {
            measured = width;
            height = snapSizeY(IntStream.range(0, cells.size())
                    .mapToDouble(column -> cells.get(column).prefHeight(columns.column(column)))
                    .reduce(question.prefHeight(columns.question()), Math::max));
        }
        return height;
    }

    @Override
    public void requestLayout() {
        measured = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        IntStream.range(0, cells.size())
                .forEach(column -> cells.get(column)
                        .resizeRelocate(columns.x(column), 0, columns.column(column), getHeight()));
        question.resizeRelocate(0, 0, columns.question(), getHeight());
    }
}
