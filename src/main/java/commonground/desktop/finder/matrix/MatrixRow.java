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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
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
    private final Strip strip = new Strip();
    private final Strip whole = new Strip();
    private final List<MatrixCell> cells = new ArrayList<>();

    MatrixRow(Words words, MatrixModel model, Found found, Grid grid) {
        this.words = words;
        this.model = model;
        this.found = found;
        this.grid = grid;
        getStyleClass().setAll("matrix-row");
        head.getStyleClass().add("head");
        name.getStyleClass().add("name");
        name.setFocusTraversable(false);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(event -> open(new CasePart.Whole()));
        whole.getStyleClass().add("lines");
        whole.getChildren().setAll(strip, head);
        setGraphic(whole);
        pin.getStyleClass().add("pin-row");
        pin.setFocusTraversable(false);
        pin.setOnAction(event -> Optional.ofNullable(getItem()).map(Match::summary).ifPresent(model::togglePin));
        Hints.install(pin, pin::getAccessibleText);
        grid.offsetProperty().subscribe(this::requestLayout);
        grid.columnWidthProperty().subscribe(this::requestLayout);
        model.axisProperty().subscribe(this::makeCells);
    }

    private void open(CasePart part) {
        Optional.ofNullable(getItem()).map(Match::summary).ifPresent(one -> found.open(one, part));
    }

    private void makeCells(Axis axis) {
        cells.clear();
        axis.subjects().forEach(subject -> {
            MatrixCell cell = new MatrixCell(words, axis.kind(), subject);
            cell.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    open(subject.part());
                }
            });
            cells.add(cell);
        });
        strip.getChildren().setAll(cells);
        showItem();
    }

    @Override
    protected void updateItem(@Nullable Match match, boolean empty) {
        super.updateItem(match, empty);
        if (Rows.isShown(this)) {
            model.rows().want(getIndex());
        }
        showItem();
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
        model.amounts(one)
                .ifPresentOrElse(amounts -> showAmounts(one.name(), amounts),
                        () -> cells.forEach(cell -> cell.showUnread(one.name())));
        boolean pinned = model.isPinned(one);
        pin.setAccessibleText(words.say(pinned ? "matrix.unpin" : "matrix.pin", one.name()));
        pseudoClassStateChanged(PINNED, pinned);
        pseudoClassStateChanged(PICKED, found.isPicked(one));
    }

    private void showAmounts(String caseName, int[] amounts) {
        for (int index = 0; index < amounts.length; index++) {
            cells.get(index).show(caseName, amounts[index]);
        }
    }

    /** @param column the column that keys act on; -1 for the name */
    void showCurrent(boolean focused, int column) {
        boolean current = focused && getItem() != null && found.isCurrent(getItem().summary());
        pseudoClassStateChanged(CURRENT, current && column < 0);
        for (int index = 0; index < cells.size(); index++) {
            cells.get(index).showCurrent(current && index == column);
        }
    }

    MatrixCell cell(int column) {
        return cells.get(column);
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
        double each = grid.columnWidthProperty().get();
        double end = left + each * cells.size() - grid.offsetProperty().get();
        whole.resizeRelocate(0, 0, Math.min(end, getWidth()), getHeight());
        head.resizeRelocate(0, 0, left, getHeight());
        strip.resizeRelocate(left, 0, Math.max(0, getWidth() - left), getHeight());
        for (int index = 0; index < cells.size(); index++) {
            cells.get(index).resizeRelocate(index * each - grid.offsetProperty().get(), 0, each, getHeight());
        }
    }
}
