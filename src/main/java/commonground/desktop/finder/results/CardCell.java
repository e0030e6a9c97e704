package commonground.desktop.finder.results;

import commonground.desktop.controls.Rows;
import commonground.desktop.finder.found.Found;
import commonground.library.CaseMatches.Match;
import commonground.words.Words;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A row of the list of results. */
final class CardCell extends ListCell<List<@Nullable Match>> {

    private final Words words;
    private final ResultList list;
    private final Found found;
    private @Nullable CardRow row;

    CardCell(Words words, ResultList list, Found found) {
        this.words = words;
        this.list = list;
        this.found = found;
        getStyleClass().add("card-cell");
    }

    List<CaseCard> cards() {
        return row == null || isEmpty() ? List.of() : row.cards();
    }

    /** Whether nothing of the row is scrolled out of view. */
    boolean isWhollyInView() {
        Bounds inScene = localToScene(getBoundsInLocal());
        Bounds inList = list.sceneToLocal(inScene);
        return inList.getMinY() >= 0 && inList.getMaxY() <= list.getHeight() + 1;
    }

    @Override
    protected void updateItem(@Nullable List<@Nullable Match> matches, boolean empty) {
        super.updateItem(matches, empty);
        if (empty || matches == null) {
            setGraphic(null);
            return;
        }
        if (!Rows.isShown(this)) {
            return;
        }
        CardRow shown = row();
        shown.show(matches);
        shown.cards().forEach(list::showState);
        setGraphic(shown);
        list.want(getIndex());
    }

    private CardRow row() {
        if (row == null || row.cards().size() != list.columns()) {
            row = new CardRow(words, list.columns(), found);
        }
        return row;
    }

    /** Never wider than the list, so that nothing scrolls sideways. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /**
     * A cell with a graphic alone does not ask how high the graphic is at the cell's width. One that stands aside, so that
     * the list can measure rows that are out of view, has no cards: a usual height will do.
     */
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) {
            return super.computePrefHeight(width);
        }
        if (row == null || !row.isRead()) {
            return list.usualHeight();
        }
        double inner = (width < 0 ? list.getWidth() : width) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + row.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        if (row == null || isEmpty()) {
            super.layoutChildren();
            return;
        }
        row.resizeRelocate(snappedLeftInset(), snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }
}
