package commonground.desktop.likemine;

import commonground.words.Words;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** A row of the list of cases, as high as its text needs at the list's width. */
final class NeighborCell extends ListCell<Neighbor> {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final ListView<Neighbor> list;
    private final Words words;
    private final Words shared;
    private final LikeMineModel model;
    private final NeighborHandler handler;
    private @Nullable NeighborRow row;

    NeighborCell(ListView<Neighbor> list, Words words, Words shared, LikeMineModel model, NeighborHandler handler) {
        this.list = list;
        this.words = words;
        this.shared = shared;
        this.model = model;
        this.handler = handler;
        getStyleClass().add("neighbor-cell");
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                handler.open(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Neighbor neighbor, boolean empty) {
        super.updateItem(neighbor, empty);
        if (empty || neighbor == null) {
            row = null;
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(PICKED, false);
            return;
        }
        boolean picked = model.tray().holds(neighbor.summary().id());
        NeighborRow made = new NeighborRow(getIndex() + 1, neighbor, model.ownProperty().get().profile(), picked, words,
                shared, handler);
        row = made;
        pseudoClassStateChanged(PICKED, picked);
        setAccessibleText(made.spoken());
        setGraphic(made);
    }

    /** Never wider than the list, so that nothing scrolls sideways. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /** A cell with a graphic alone does not ask how high the graphic is at the cell's width. */
    @Override
    protected double computePrefHeight(double width) {
        if (row == null) {
            return super.computePrefHeight(width);
        }
        double inner = (width < 0 ? list.getWidth() : width) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + row.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        if (row == null) {
            super.layoutChildren();
            return;
        }
        row.resizeRelocate(snappedLeftInset(), snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }
}
