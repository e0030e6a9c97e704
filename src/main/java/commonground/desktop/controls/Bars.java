package commonground.desktop.controls;

import javafx.scene.layout.Region;

/**
 * A number of small bars beside each other, filled from the left. They are layers of one background: there are hundreds
 * in a window, and a node a bar takes several times as long to style.
 */
public final class Bars extends Region {

    private static final String STEP = "step-";

    private int filled;

    /** None of them filled. */
    public Bars() {
        setMouseTransparent(true);
        getStyleClass().setAll("bars", STEP + filled);
    }

    /** Fills so many of them. */
    public void fill(int now) {
        if (now != filled) {
            filled = now;
            getStyleClass().set(1, STEP + filled);
        }
    }
}
