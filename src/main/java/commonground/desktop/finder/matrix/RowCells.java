package commonground.desktop.finder.matrix;

import commonground.desktop.finder.matrix.Axis.Subject;
import commonground.desktop.shell.CasePart;
import commonground.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A row's cells in the columns that are in view: painted, but for those at which the mouse and the keys are. */
final class RowCells extends Region {

    private static final int UNREAD = -1;

    private final Words words;
    private final ReadOnlyProperty<Axis> axis;
    private final Grid grid;
    private final Signs signs;
    private final Consumer<CasePart> open;
    private final Canvas canvas = new Canvas();
    private String caseName = "";
    private Optional<int[]> amounts = Optional.empty();
    private Optional<MatrixCell> current = Optional.empty();
    private Optional<MatrixCell> pointed = Optional.empty();

    /** @param open opens the row's case at a part */
    RowCells(Words words, ReadOnlyProperty<Axis> axis, Grid grid, Signs signs, Consumer<CasePart> open) {
        this.words = words;
        this.axis = axis;
        this.grid = grid;
        this.signs = signs;
        this.open = open;
        getChildren().setAll(canvas);
        setOnMouseMoved(event -> point(columnAt(event)));
        setOnMouseExited(event -> point(-1));
        setOnMouseClicked(this::click);
        axis.subscribe(() -> {
            showCurrent(-1);
            point(-1);
        });
    }

    private int columnAt(MouseEvent event) {
        int column = (int) ((event.getX() + grid.offsetProperty().get()) / grid.columnWidthProperty().get());
        return column < axis.getValue().subjects().size() ? column : -1;
    }

    private void click(MouseEvent event) {
        int column = columnAt(event);
        if (event.getButton() == MouseButton.PRIMARY && column >= 0) {
            open.accept(axis.getValue().subjects().get(column).part());
        }
    }

    /** Shows how much a case has on each subject; nothing as long as it has not been read. */
    void show(String name, Optional<int[]> now) {
        caseName = name;
        amounts = now;
        Stream.of(current, pointed).flatMap(Optional::stream).forEach(this::showAmount);
        requestLayout();
    }

    private void showAmount(MatrixCell cell) {
        cell.show(caseName, amount(cell.column()));
    }

    private int amount(int column) {
        return amounts.map(known -> known[column]).orElse(UNREAD);
    }

    /** @param column the column that keys act on; -1 for none */
    void showCurrent(int column) {
        current = cell(current, column);
        current.ifPresent(cell -> cell.showCurrent(true));
        showNodes();
    }

    private void point(int column) {
        pointed = cell(pointed, column);
        showNodes();
    }

    private Optional<MatrixCell> cell(Optional<MatrixCell> now, int column) {
        if (column < 0) {
            return Optional.empty();
        }
        return now.filter(cell -> cell.column() == column).or(() -> {
            Axis shown = axis.getValue();
            MatrixCell cell = new MatrixCell(words, shown.kind(), column, shown.subjects().get(column));
            showAmount(cell);
            return Optional.of(cell);
        });
    }

    private void showNodes() {
        List<MatrixCell> cells = Stream.of(pointed, current).flatMap(Optional::stream).toList();
        if (!getChildren().subList(1, getChildren().size()).equals(cells)) {
            getChildren().setAll(Stream.concat(Stream.of(canvas), cells.stream()).toList());
        }
    }

    /** The cell that keys act on. */
    Optional<MatrixCell> current() {
        return current;
    }

    @Override
    protected void layoutChildren() {
        double each = grid.columnWidthProperty().get();
        double offset = grid.offsetProperty().get();
        GraphicsContext context = canvas.getGraphicsContext2D();
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        context.clearRect(0, 0, getWidth(), getHeight());
        List<Subject> subjects = axis.getValue().subjects();
        for (int column = (int) (offset / each); column < subjects.size() && left(column) < getWidth(); column++) {
            signs.paint(context, left(column), left(column + 1), getHeight(), amount(column));
        }
        Stream.of(current, pointed)
                .flatMap(Optional::stream)
                .forEach(cell -> cell.resizeRelocate(left(cell.column()), 0,
                        left(cell.column() + 1) - left(cell.column()), getHeight()));
    }

    private double left(int column) {
        return Math.rint(column * grid.columnWidthProperty().get() - grid.offsetProperty().get());
    }
}
