package commonground.desktop.controls;

import commonground.words.Words;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How much evidence a case has under one theme: four small bars and the theme's name. It is no grade. */
public final class EvidenceBars extends HBox {

    private static final int BARS = 4;
    /** The fewest findings for each number of bars. */
    private static final int[] STEPS = {1, 3, 6, 10};

    /**
     * @param theme    the theme's name, short
     * @param findings how many findings the case has under it
     */
    public EvidenceBars(Words words, String theme, int findings) {
        getStyleClass().add("evidence-bars");
        setAccessibleRole(AccessibleRole.TEXT);
        String spoken = words.say("evidence.spoken", theme, findings);
        setAccessibleText(spoken);
        Hints.install(this, spoken);
        HBox bars = new HBox();
        bars.getStyleClass().add("bars");
        int filled = filled(findings);
        IntStream.range(0, BARS).mapToObj(index -> bar(index < filled)).forEach(bars.getChildren()::add);
        getChildren().setAll(bars, new Label(theme));
    }

    /** How many of the four bars a number of findings fills. */
    public static int filled(int findings) {
        return (int) IntStream.of(STEPS).filter(step -> findings >= step).count();
    }

    private static Region bar(boolean filled) {
        Region bar = new Region();
        bar.getStyleClass().add("bar");
        if (filled) {
            bar.getStyleClass().add("filled");
        }
        return bar;
    }
}
