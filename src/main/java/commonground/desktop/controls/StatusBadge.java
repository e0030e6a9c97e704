package commonground.desktop.controls;

import commonground.cases.CaseStudy.Status;
import commonground.words.Words;
import java.util.Locale;
import javafx.scene.control.Label;

/** What became of a case, in a word and with the year of the latest source. */
public final class StatusBadge extends Label {

    private static final String STYLE_CLASS = "status-badge";

    private final Words words;

    /** An empty badge. */
    public StatusBadge(Words words) {
        this.words = words;
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add(STYLE_CLASS);
    }

    /** A badge that shows something. See {@link #show}. */
    public StatusBadge(Words words, Status.Value value, int asOf) {
        this(words);
        show(value, asOf);
    }

    /**
     * Shows what became of a case.
     *
     * @param asOf year of the latest source
     */
    public void show(Status.Value value, int asOf) {
        setText(words.say("status.badge", capitalized(words.label(value)), String.valueOf(asOf)));
        setAccessibleText(words.say("status.badge.spoken", words.label(value), String.valueOf(asOf)));
        if (!getStyleClass().contains(value.key())) {
            getStyleClass().setAll("label", STYLE_CLASS, value.key());
        }
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
