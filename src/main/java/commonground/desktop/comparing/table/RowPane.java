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

    @Override
    protected double computePrefHeight(double width) {
        double highest = IntStream.range(0, cells.size())
                .mapToDouble(column -> cells.get(column).prefHeight(columns.column(column)))
                .reduce(question.prefHeight(columns.question()), Math::max);
        return snapSizeY(highest);
    }

    @Override
    protected void layoutChildren() {
        IntStream.range(0, cells.size())
                .forEach(column -> cells.get(column)
                        .resizeRelocate(columns.x(column), 0, columns.column(column), getHeight()));
        question.resizeRelocate(0, 0, columns.question(), getHeight());
    }
}
