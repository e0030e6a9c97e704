package commonground.desktop.finder.matrix;

import commonground.desktop.finder.found.Found;
import commonground.desktop.shell.CasePart;
import commonground.desktop.shell.Tray;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseSummary;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/** The rows of the matrix; only those in view have nodes. The arrow keys go from cell to cell. */
final class MatrixRows extends ListView<Match> {

    private static final int PAGE = 10;

    private final MatrixModel model;
    private final Found found;
    private final Grid grid;
    private final List<MatrixRow> shown = new ArrayList<>();
    /** The column that keys act on; -1 for the name. */
    private int column = -1;

    MatrixRows(Words words, MatrixModel model, Found found, Grid grid, Signs signs) {
        this.model = model;
        this.found = found;
        this.grid = grid;
        setId("matrix");
        getStyleClass().add("matrix-rows");
        setAccessibleText(words.say("matrix.spoken"));
        setCellFactory(list -> {
            MatrixRow row = new MatrixRow(words, model, found, grid, signs, this::showState);
            shown.add(row);
            return row;
        });
        setItems(model.rows());
        found.currentProperty().subscribe(this::showCurrent);
        found.picks().addListener((ListChangeListener<Tray.Pick>) change -> showItems());
        focusedProperty().subscribe(this::showCurrent);
        model.axisProperty().subscribe(() -> column = -1);
        signs.onChange(() -> shown.forEach(MatrixRow::requestLayout));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(ScrollEvent.SCROLL, this::scroll);
    }

    /** Shows anew what is known of the cases in view. */
    void showItems() {
        shown.forEach(MatrixRow::showItem);
        showCurrent();
    }

    private void showCurrent() {
        shown.forEach(this::showState);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void showState(MatrixRow row) {
        row.showCurrent(isFocused(), column);
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaX() != 0) {
            double to = grid.offsetProperty().get() - event.getDeltaX();
            grid.offsetProperty().set(Math.clamp(to, 0, grid.longestProperty().get()));
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> moveAcross(-1);
            case RIGHT -> moveAcross(1);
            case UP -> moveDown(-1);
            case DOWN -> moveDown(1);
            case PAGE_UP -> moveDown(-PAGE);
            case PAGE_DOWN -> moveDown(PAGE);
            case HOME -> moveDown(-getItems().size());
            case END -> moveDown(getItems().size());
            case ENTER -> found.currentProperty().get().ifPresent(match -> found.open(match, part()));
            case SPACE -> found.currentProperty().get().ifPresent(found::pick);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private CasePart part() {
        return column < 0 ? new CasePart.Whole() : model.axisProperty().get().subjects().get(column).part();
    }

    /** Keeps the current case at the top, or no longer. */
    void togglePin() {
        found.currentProperty().get().ifPresent(match -> {
            model.togglePin(match);
            showItems();
            reveal();
        });
    }

    /** Lets keys act on a column, and brings it into view. */
    void goTo(int wanted) {
        column = wanted;
        grid.reveal(column, getWidth());
        showCurrent();
    }

    /** Sorts by the column that keys act on. */
    void sort() {
        if (column >= 0) {
            model.sortBy(model.axisProperty().get().subjects().get(column));
            reveal();
        }
    }

    private void moveAcross(int by) {
        int last = model.axisProperty().get().subjects().size() - 1;
        column = Math.clamp(column + by, -1, last);
        if (column >= 0) {
            grid.reveal(column, getWidth());
        }
        showCurrent();
    }

    private void moveDown(int by) {
        if (!getItems().isEmpty()) {
            int from = Math.max(0, index());
            found.choose(model.rows().placeOf(Math.clamp(from + by, 0, getItems().size() - 1)));
            reveal();
        }
    }

    private int index() {
        return found.currentProperty().get().map(CaseSummary::id).map(model.rows()::indexOf).orElse(-1);
    }

    private void reveal() {
        int index = index();
        boolean inView = shown.stream()
                .anyMatch(row -> row.getIndex() == index && row.isWhollyIn(getHeight(),
                        sceneToLocal(row.localToScene(row.getBoundsInLocal()))));
        if (!inView) {
            scrollTo(index);
        }
        showCurrent();
    }

    /** Tells a screen reader of the current cell rather than of its row. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM) {
            Optional<MatrixCell> cell =
                    shown.stream().map(MatrixRow::currentCell).flatMap(Optional::stream).findFirst();
            if (cell.isPresent()) {
                return cell.get();
            }
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
