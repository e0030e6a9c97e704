package commonground.desktop.finder.found;

import commonground.desktop.look.Icons;
import commonground.library.CaseMatches.Match;
import commonground.words.Words;
import javafx.scene.control.Hyperlink;
import org.kordamp.ikonli.feather.Feather;

/** Puts a case into the tray, or takes it out. Keys do the same from the view, so that it takes no focus. */
public final class PickLink extends Hyperlink {

    private final Words words;
    private final Match match;

    /** @param words the bundle {@code desktop} */
    public PickLink(Words words, Match match, Found found) {
        this.words = words;
        this.match = match;
        setId("pick-" + match.summary().id());
        getStyleClass().add("compare");
        setMinWidth(USE_PREF_SIZE);
        setFocusTraversable(false);
        setOnAction(event -> found.pick(match));
        show(found.isPicked(match));
    }

    /** Shows whether the case is in the tray. */
    public void show(boolean picked) {
        setText(words.say(picked ? "card.picked" : "card.pick"));
        setGraphic(Icons.of(picked ? Feather.CHECK : Feather.PLUS));
        setAccessibleText(words.say(picked ? "card.picked.spoken" : "card.pick.spoken", match.summary().name()));
        setVisited(false);
    }
}
