package commonground.desktop.controls;

import commonground.cases.CaseStudy.Status;
import commonground.words.Words;
import java.util.Locale;
import javafx.scene.control.Label;

/** What became of a case, in a word and with the year of the latest source. */
public final class StatusBadge extends Label {

    /**
     * A badge.
     *
     * @param asOf year of the latest source
     */
    public StatusBadge(Words words, Status.Value value, int asOf) {
        super(words.say("status.badge", capitalized(words.label(value)), String.valueOf(asOf)));
        setAccessibleText(words.say("status.badge.spoken", words.label(value), String.valueOf(asOf)));
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("status-badge", value.key());
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
