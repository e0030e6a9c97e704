package commonground.desktop.finder.results;

import commonground.desktop.finder.found.Found;
import commonground.library.CaseMatches.Match;
import commonground.words.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** Cards of equal width and height beside each other. */
final class CardRow extends Pane {

    private static final double NONE = -1;

    private final List<CaseCard> cards;
    /** The width for which the height is known; none if it is below zero. */
    private double measured = NONE;
    private double height;

    /** @param columns how many cases a full row has */
    CardRow(Words words, int columns, Found found) {
        this.cards = Stream.generate(() -> new CaseCard(words, found)).limit(columns).toList();
        getStyleClass().add("card-row");
        getChildren().setAll(cards);
    }

    /** Shows cases, {@code null} where one has not been read; a last row may have fewer than the others. */
    void show(List<@Nullable Match> matches) {
        for (int place = 0; place < cards.size(); place++) {
            cards.get(place).show(place < matches.size() ? matches.get(place) : null);
        }
    }

    List<CaseCard> cards() {
        return cards;
    }

    /** Whether there is a card to be seen. */
    boolean isRead() {
        return cards.getFirst().isVisible();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Measuring lays out all text of the cards, and a list asks for it several times before it shows a row. */
    @Override
    protected double computePrefHeight(double width) {
        double whole = width < 0 ? getWidth() : width;
        if (whole != measured) {
            measured = whole;
            height = measure(whole);
        }
        return height;
    }

    @Override
    public void requestLayout() {
        measured = NONE;
        super.requestLayout();
    }

    private double measure(double width) {
        double each = cardWidth(width);
        double highest = cards.stream()
                .filter(Node::isVisible)
                .mapToDouble(card -> card.prefHeight(each))
                .max()
                .orElse(0);
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
        double inner = width - snappedLeftInset() - snappedRightInset() - (cards.size() - 1) * gap();
        return Math.max(1, snapSizeX(Math.floor(inner / cards.size())));
    }

    /** The space between two cards is the one below them. */
    private double gap() {
        return snappedBottomInset();
    }
}
