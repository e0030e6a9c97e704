package commonground.desktop.controls;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * Small things in rows, as wide as there is room and no wider: it never asks for more, and what is wider than a row is
 * cut short.
 */
public final class WrapPane extends FlowPane {

    /** Wider than any window: rows break only where there is no room. */
    private static final double WIDE = 10_000;

    /** An empty pane. */
    public WrapPane() {
        setPrefWrapLength(WIDE);
        getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::limit);
            }
        });
    }

    private void limit(Node node) {
        if (node instanceof Region region && !region.maxWidthProperty().isBound()) {
            region.maxWidthProperty().bind(widthProperty());
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
