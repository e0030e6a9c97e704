package commonground.desktop.finder.results;

import commonground.desktop.finder.found.Found;
import commonground.library.CaseMatches.Match;
import commonground.words.Words;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Cards of equal width and height beside each other. */
final class CardRow extends Pane {

    private final int columns;
    private final List<CaseCard> cards;

    /** @param columns how many cards a full row has */
    CardRow(Words words, List<Match> matches, int columns, Found found) {
        this.columns = columns;
        this.cards = matches.stream().map(match -> new CaseCard(words, match, found)).toList();
        getStyleClass().add("card-row");
        getChildren().setAll(cards);
    }

    List<CaseCard> cards() {
        return cards;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double each = cardWidth(width < 0 ? getWidth() : width);
        double highest = cards.stream().mapToDouble(card -> card.prefHeight(each)).max().orElse(0);
        return snapSizeY(snappedTopInset() + highest + snappedBottomInset());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double each = cardWidth(getWidth());
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double x = snappedLeftInset();
        for (Node card : cards) {
            card.resizeRelocate(snapPositionX(x), snappedTopInset(), each, height);
            x += each + gap();
        }
    }

    private double cardWidth(double width) {
        double inner = width - snappedLeftInset() - snappedRightInset() - (columns - 1) * gap();
        return Math.max(1, snapSizeX(Math.floor(inner / columns)));
    }

    /** The space between two cards is the one below them. */
    private double gap() {
        return snappedBottomInset();
    }
}
