package commonground.desktop.controls;

import commonground.words.Words;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** How much evidence a case has under one theme: four small bars and the theme's name. It is no grade. */
public final class EvidenceBars extends Label {

    /** The fewest findings for each number of bars. */
    private static final int[] STEPS = {1, 3, 6, 10};

    private final Words words;
    private final String theme;
    private final Bars bars = new Bars();

    /**
     * Empty bars.
     *
     * @param theme the theme's name, short
     */
    public EvidenceBars(Words words, String theme) {
        super(theme);
        this.words = words;
        this.theme = theme;
        getStyleClass().add("evidence-bars");
        setAccessibleRole(AccessibleRole.TEXT);
        setGraphic(bars);
        Hints.install(this, this::getAccessibleText);
        show(0);
    }

    /**
     * Fills the bars.
     *
     * @param findings how many findings the case has under the theme
     */
    public void show(int findings) {
        setAccessibleText(words.say("evidence.spoken", theme, findings));
        bars.fill(filled(findings));
    }

    /** How many of the four bars a number of findings fills. */
    public static int filled(int findings) {
        return (int) IntStream.of(STEPS).filter(step -> findings >= step).count();
    }
}
