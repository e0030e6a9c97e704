package commonground.desktop.finder.map;

import commonground.desktop.controls.Hints;
import commonground.desktop.finder.found.Found;
import commonground.desktop.look.Icons;
import commonground.library.CaseMatches.Match;
import commonground.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.feather.Feather;

/**
 * Stands for a case, or for several that are near each other: then it tells how many. A ring rather than a disc says
 * that a case is somewhere in the state.
 */
final class Pin extends Button {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass SOMEWHERE = PseudoClass.getPseudoClass("somewhere");
    private static final PseudoClass SEVERAL = PseudoClass.getPseudoClass("several");

    private final Words words;
    private final Cluster cluster;
    private final Found found;

    Pin(Words words, Cluster cluster, Found found) {
        this.words = words;
        this.cluster = cluster;
        this.found = found;
        getStyleClass().setAll("pin");
        setFocusTraversable(false);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setId("pin-" + first().summary().id());
        setContentDisplay(cluster.isSingle() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        setText(String.valueOf(cluster.spots().size()));
        setGraphic(Icons.of(Feather.CHECK));
        pseudoClassStateChanged(SEVERAL, !cluster.isSingle());
        pseudoClassStateChanged(SOMEWHERE, !cluster.isExact());
        Hints.install(this, this::spoken);
        showState(false);
    }

    Cluster cluster() {
        return cluster;
    }

    List<Match> matches() {
        return cluster.spots().stream().map(Atlas.Spot::match).toList();
    }

    Match first() {
        return cluster.spots().getFirst().match();
    }

    boolean isCurrent() {
        return matches().stream().anyMatch(found::isCurrent);
    }

    /** @param focused whether keys go to the map */
    void showState(boolean focused) {
        boolean picked = matches().stream().anyMatch(found::isPicked);
        pseudoClassStateChanged(PICKED, picked);
        pseudoClassStateChanged(CURRENT, focused && isCurrent());
        getGraphic().setVisible(picked);
        setAccessibleText(spoken());
    }

    /** What it stands for, in words. */
    private String spoken() {
        String names = cluster.spots().stream().map(this::spoken).collect(Collectors.joining(words.say("map.joiner")));
        return cluster.isSingle() ? names : words.say("map.several", cluster.spots().size(), names);
    }

    private String spoken(Atlas.Spot spot) {
        String key = spot.exact() ? "map.at" : "map.somewhere";
        String text = words.say(key, spot.match().summary().name(), spot.match().summary().state().fullName());
        return found.isPicked(spot.match()) ? words.say("map.picked", text) : text;
    }
}
