package commonground.desktop.finder.matrix;

import commonground.desktop.controls.Hints;
import commonground.desktop.controls.Rows;
import commonground.desktop.finder.found.Found;
import commonground.desktop.finder.found.Strip;
import commonground.desktop.look.Icons;
import commonground.desktop.shell.CasePart;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseSummary;
import commonground.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A case's row: its name, which stays, and its cells. A click on a cell opens the case there. */
final class MatrixRow extends ListCell<Match> {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Words words;
    private final MatrixModel model;
    private final Found found;
    private final Grid grid;
    private final Hyperlink name = new Hyperlink();
    private final Button pin = new Button(null, Icons.of(Feather.CHEVRONS_UP));
    private final HBox head = new HBox(name, pin);
    private final Strip whole = new Strip();
    private final RowCells cells;
    private final Consumer<MatrixRow> states;

    /** @param states has {@link #showCurrent} shown as it is, for a row that has got another case */
    MatrixRow(Words words, MatrixModel model, Found found, Grid grid, Signs signs, Consumer<MatrixRow> states) {
        this.words = words;
        this.model = model;
        this.found = found;
        this.grid = grid;
        this.states = states;
        cells = new RowCells(words, model.axisProperty(), grid, signs, this::open);
        getStyleClass().setAll("matrix-row");
        head.getStyleClass().add("head");
        name.getStyleClass().add("name");
        name.setFocusTraversable(false);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(event -> open(new CasePart.Whole()));
        whole.getStyleClass().add("lines");
        whole.getChildren().setAll(cells, head);
        setGraphic(whole);
        pin.getStyleClass().add("pin-row");
        pin.setFocusTraversable(false);
        pin.setOnAction(event -> Optional.ofNullable(getItem()).map(Match::summary).ifPresent(model::togglePin));
        Hints.install(pin, pin::getAccessibleText);
        grid.offsetProperty().subscribe(this::requestLayout);
        grid.columnWidthProperty().subscribe(this::requestLayout);
        model.axisProperty().subscribe(this::showItem);
    }

    private void open(CasePart part) {
        Optional.ofNullable(getItem()).map(Match::summary).ifPresent(one -> found.open(one, part));
    }

    @Override
    protected void updateItem(@Nullable Match match, boolean empty) {
        super.updateItem(match, empty);
        if (Rows.isShown(this)) {
            model.rows().want(getIndex());
        }
        showItem();
        states.accept(this);
    }

    /** Shows anew what is known of the case. */
    void showItem() {
        Match match = getItem();
        boolean known = !isEmpty() && match != null;
        whole.setVisible(known);
        if (!known) {
            return;
        }
        CaseSummary one = match.summary();
        name.setText(one.name());
        name.setVisited(false);
        cells.show(one.name(), model.amounts(one));
        boolean pinned = model.isPinned(one);
        pin.setAccessibleText(words.say(pinned ? "matrix.unpin" : "matrix.pin", one.name()));
        pseudoClassStateChanged(PINNED, pinned);
        pseudoClassStateChanged(PICKED, found.isPicked(one));
    }

    /** @param column the column that keys act on; -1 for the name */
    void showCurrent(boolean focused, int column) {
        boolean current = focused && getItem() != null && found.isCurrent(getItem().summary());
        pseudoClassStateChanged(CURRENT, current && column < 0);
        cells.showCurrent(current ? column : -1);
    }

    /** The cell that keys act on. */
    Optional<MatrixCell> currentCell() {
        return cells.current();
    }

    /** Whether nothing of the row is scrolled out of view. */
    boolean isWhollyIn(double height, Bounds inList) {
        return getItem() != null && inList.getMinY() >= 0 && inList.getMaxY() <= height + 1;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = grid.nameWidth();
        double end = left + grid.columnWidthProperty().get() * model.axisProperty().get().subjects().size()
                - grid.offsetProperty().get();
        whole.resizeRelocate(0, 0, Math.min(end, getWidth()), getHeight());
        head.resizeRelocate(0, 0, left, getHeight());
        cells.resizeRelocate(left, 0, Math.max(0, getWidth() - left), getHeight());
        cells.requestLayout();
    }
}
