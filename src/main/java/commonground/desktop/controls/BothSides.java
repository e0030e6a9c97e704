package commonground.desktop.controls;

import commonground.cases.Voice;
import commonground.words.Words;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Says that labor and management both state something: two rings that overlap, a letter in each, and the words. */
public final class BothSides extends HBox {

    /**
     * A badge.
     *
     * @param words the bundle {@code desktop}
     */
    public BothSides(Words words) {
        getStyleClass().add("both-sides");
        setAccessibleRole(AccessibleRole.TEXT);
        String spoken = words.say("both-sides.spoken");
        setAccessibleText(spoken);
        Hints.install(this, spoken);
        HBox rings = new HBox(ring(words, Voice.LABOR), ring(words, Voice.MANAGEMENT));
        rings.getStyleClass().add("rings");
        Label said = new Label(words.say("both-sides"));
        said.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(rings, said);
        setMinWidth(USE_PREF_SIZE);
    }

    private static Label ring(Words words, Voice voice) {
        Label ring = new Label(words.letter(voice));
        ring.getStyleClass().add("ring");
        return ring;
    }
}
