package commonground.desktop.controls;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * Four small bars beside each other, filled from the left. They are layers of one background: there are hundreds in a
 * window, and a node a bar takes several times as long to style.
 */
public final class Bars extends Region {

    /** How many there are. */
    public static final int MOST = 4;

    private static final List<PseudoClass> STEPS =
            IntStream.rangeClosed(1, MOST).mapToObj(step -> PseudoClass.getPseudoClass("step-" + step)).toList();

    private int filled;

    /** None of them filled. */
    public Bars() {
        this(0);
    }

    /**
     * Some of them filled.
     *
     * @param filled 0 to {@link #MOST}
     */
    public Bars(int filled) {
        setMouseTransparent(true);
        getStyleClass().setAll("bars");
        fill(filled);
    }

    /**
     * Fills so many of them.
     *
     * @param now 0 to {@link #MOST}
     */
    public void fill(int now) {
        if (now != filled) {
            show(filled, false);
            show(now, true);
            filled = now;
        }
    }

    private void show(int step, boolean shown) {
        if (step > 0) {
            pseudoClassStateChanged(STEPS.get(step - 1), shown);
        }
    }
}
