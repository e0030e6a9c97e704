package commonground.desktop.finder.list;

import commonground.library.CaseMatches.Match;
import commonground.library.CaseSummary;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell with a node of its own, or with a text. Its node stays while it shows one case after the other. */
abstract class Cell extends TableCell<Match, Match> {

    /** Shows a case. */
    abstract void show(CaseSummary one);

    /** Shows nothing. */
    abstract void clear();

    @Override
    protected void updateItem(@Nullable Match match, boolean empty) {
        super.updateItem(match, empty);
        if (empty || match == null) {
            clear();
        } else {
            show(match.summary());
        }
    }

    /** A cell with a text. */
    static final class OfText extends Cell {

        private final Function<CaseSummary, String> text;

        OfText(Function<CaseSummary, String> text) {
            this.text = text;
        }

        @Override
        void show(CaseSummary one) {
            setText(text.apply(one));
        }

        @Override
        void clear() {
            setText(null);
        }
    }

    /** A cell with a node. */
    static final class OfNode<N extends Node> extends Cell {

        private final N node;
        private final BiConsumer<N, CaseSummary> fill;

        /** @param fill shows a case in the node */
        OfNode(N node, BiConsumer<N, CaseSummary> fill) {
            this.node = node;
            this.fill = fill;
        }

        @Override
        void show(CaseSummary one) {
            fill.accept(node, one);
            setGraphic(node);
        }

        @Override
        void clear() {
            setGraphic(null);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            if (node.getContentBias() == Orientation.HORIZONTAL) {
                double room = getWidth() - snappedLeftInset() - snappedRightInset();
                double height = Math.min(getHeight(), node.prefHeight(room));
                node.resizeRelocate(snappedLeftInset(), snapPositionY((getHeight() - height) / 2), room, height);
            }
        }

        /** A row asks without a width: what breaks into lines is as high as the column's width has it. */
        @Override
        protected double computePrefHeight(double width) {
            if (node.getContentBias() != Orientation.HORIZONTAL) {
                return super.computePrefHeight(width);
            }
            double room = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
            return snappedTopInset() + node.prefHeight(room) + snappedBottomInset();
        }
    }
}
