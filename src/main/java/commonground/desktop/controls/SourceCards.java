package commonground.desktop.controls;

import java.util.List;
import javafx.scene.layout.VBox;

/** Cards of sources one below the other, as high as they need to be at the width that they want. */
final class SourceCards extends VBox {

    SourceCards(List<SourceCard> cards) {
        getStyleClass().add("source-cards");
        getChildren().setAll(cards);
    }

    /** A pop-over asks before there is a width; lines that wrap would count as one then. */
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
    }
}
