package commonground.desktop.controls;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A row whose buttons give up their words, one after the other, where there is not room for all. What grows with the
 * row counts with its least width.
 */
public final class FittingBar extends HBox {

    private List<? extends Labeled> yielding = List.of();
    private double fitted;
    private double fittedNeed;

    /**
     * Says which buttons can be told by their icons alone.
     *
     * @param first those in the order in which they give up their words; each has an icon
     */
    public void shorten(List<? extends Labeled> first) {
        yielding = List.copyOf(first);
        fitted = 0;
        requestLayout();
    }

    /** Nothing is cut off by a window that is too narrow for all words. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double now = getWidth() / em();
        if (now != fitted || need() != fittedNeed) {
            fitted = now;
            fit();
            fittedNeed = need();
        }
        super.layoutChildren();
    }

    private double em() {
        return yielding.isEmpty() ? 1 : yielding.getLast().getFont().getSize();
    }

    private void fit() {
        yielding.forEach(labeled -> labeled.setContentDisplay(ContentDisplay.LEFT));
        for (Labeled labeled : yielding) {
            if (need() <= getWidth()) {
                return;
            }
            labeled.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
    }

    private double need() {
        List<Node> shown = getManagedChildren();
        return snappedLeftInset() + snappedRightInset() + getSpacing() * Math.max(0, shown.size() - 1)
                + shown.stream().mapToDouble(FittingBar::need).sum();
    }

    private static double need(Node node) {
        return getHgrow(node) == Priority.ALWAYS ? node.minWidth(-1) : node.prefWidth(-1);
    }
}
