package commonground.desktop.comparing.table;

import commonground.compare.Comparison;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** The heads of the columns, which stay while the lines scroll, and how far the cases agree. */
final class TableHead extends Region {

    private final Columns columns;
    private final VBox corner = new VBox();
    private List<HeadCell> heads = List.of();

    TableHead(Columns columns) {
        this.columns = columns;
        getStyleClass().add("table-head");
        corner.getStyleClass().add("corner");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        columns.onChange(this::requestLayout);
    }

    void show(Comparison comparison, TableWords words, TableHandler handler) {
        corner.getChildren()
                .setAll(label(words.rows().tally(comparison.tally()), "tally"),
                        label(words.rows().counts(comparison), "counts"));
        heads = IntStream.range(0, comparison.cases().size())
                .mapToObj(column -> new HeadCell(comparison, column, columns, words, handler))
                .toList();
        getChildren().setAll(heads.reversed());
        getChildren().add(corner);
    }

    /** The column of which the head holds a node, or -1. */
    int columnOf(Node node) {
        return IntStream.range(0, heads.size())
                .filter(column -> isIn(node, heads.get(column)))
                .findFirst()
                .orElse(-1);
    }

    /** Takes the focus to the name of a case. */
    void focus(int column) {
        if (column < heads.size()) {
            heads.get(column).lookup(".name").requestFocus();
        }
    }

    private static boolean isIn(Node node, Node ancestor) {
        return node.equals(ancestor) || (node.getParent() != null && isIn(node.getParent(), ancestor));
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double highest = IntStream.range(0, heads.size())
                .mapToDouble(column -> heads.get(column).prefHeight(columns.column(column)))
                .reduce(corner.prefHeight(columns.question()), Math::max);
        return snapSizeY(highest);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        IntStream.range(0, heads.size())
                .forEach(column -> heads.get(column)
                        .resizeRelocate(columns.x(column), 0, columns.column(column), getHeight()));
        corner.resizeRelocate(0, 0, columns.question(), getHeight());
    }
}
