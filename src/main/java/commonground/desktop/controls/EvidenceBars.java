package commonground.desktop.controls;

import commonground.words.Words;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How much evidence a case has under one theme: four small bars and the theme's name. It is no grade. */
public final class EvidenceBars extends HBox {

    private static final int BARS = 4;
    /** The fewest findings for each number of bars. */
    private static final int[] STEPS = {1, 3, 6, 10};
    private static final String FILLED = "filled";

    private final Words words;
    private final String theme;
    private final List<Region> bars = Stream.generate(EvidenceBars::bar).limit(BARS).toList();

    /**
     * Empty bars.
     *
     * @param theme the theme's name, short
     */
    public EvidenceBars(Words words, String theme) {
        this.words = words;
        this.theme = theme;
        getStyleClass().add("evidence-bars");
        setAccessibleRole(AccessibleRole.TEXT);
        Hints.install(this, this::getAccessibleText);
        HBox row = new HBox();
        row.getStyleClass().add("bars");
        row.getChildren().setAll(bars);
        getChildren().setAll(row, new Label(theme));
        show(0);
    }

    /**
     * Fills the bars.
     *
     * @param findings how many findings the case has under the theme
     */
    public void show(int findings) {
        setAccessibleText(words.say("evidence.spoken", theme, findings));
        int filled = filled(findings);
        IntStream.range(0, BARS).forEach(index -> fill(bars.get(index), index < filled));
    }

    /** How many of the four bars a number of findings fills. */
    public static int filled(int findings) {
        return (int) IntStream.of(STEPS).filter(step -> findings >= step).count();
    }

    private static Region bar() {
        Region bar = new Region();
        bar.getStyleClass().add("bar");
        return bar;
    }

    private static void fill(Region bar, boolean filled) {
        if (filled != bar.getStyleClass().contains(FILLED)) {
            if (filled) {
                bar.getStyleClass().add(FILLED);
            } else {
                bar.getStyleClass().remove(FILLED);
            }
        }
    }
}
