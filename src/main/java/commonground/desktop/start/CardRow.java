package commonground.desktop.start;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Cards of one width and height side by side, or below each other where they would be too narrow to be read. */
final class CardRow extends Pane {

    private final double least;

    /** @param least the least width of a card, in gaps: a measure that grows with the text */
    CardRow(double least, List<? extends Node> cards) {
        this.least = least;
        getStyleClass().add("start-cards");
        getChildren().setAll(cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** The space between cards; said in the stylesheet as the padding below them. */
    private double gap() {
        return snappedBottomInset();
    }

    private boolean isAbreast(double width) {
        return widthOf(width) >= least * gap();
    }

    private double widthOf(double width) {
        int count = getManagedChildren().size();
        return Math.floor((width - gap() * (count - 1)) / count);
    }

    private double highest(double width) {
        return getManagedChildren().stream().mapToDouble(card -> card.prefHeight(width)).max().orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isAbreast(width)) {
            return highest(widthOf(width)) + gap();
        }
        return getManagedChildren().stream().mapToDouble(card -> card.prefHeight(width) + gap()).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        boolean abreast = isAbreast(getWidth());
        double width = abreast ? widthOf(getWidth()) : getWidth();
        double place = 0;
        for (Node card : getManagedChildren()) {
            double height = abreast ? highest(width) : card.prefHeight(width);
            card.resizeRelocate(abreast ? place : 0, abreast ? 0 : place, width, height);
            place += (abreast ? width : height) + gap();
        }
    }
}
