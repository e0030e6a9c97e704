package commonground.desktop.controls;

import commonground.cases.Citation;
import commonground.cases.Voice;
import commonground.words.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Says that labor and management both state something: two rings that overlap, a letter in each, and the words. */
public final class BothSides extends HBox {

    private static final Set<Voice> SIDES = Set.of(Voice.LABOR, Voice.MANAGEMENT);

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

    /** Whether a labor source and a management source are among these. */
    public static boolean areAmong(List<Citation> citations) {
        return citations.stream()
                .map(citation -> citation.source().voice())
                .collect(Collectors.toSet())
                .containsAll(SIDES);
    }
}
