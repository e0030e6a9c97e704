package commonground.desktop.finder.map;

import commonground.desktop.controls.Hints;
import commonground.desktop.finder.found.Found;
import commonground.desktop.look.Icons;
import commonground.library.CaseSummary;
import commonground.words.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
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

    /** More names at once nobody listens to. */
    private static final int MOST_NAMES = 8;

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
        setId("pin-" + first().id());
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

    CaseSummary first() {
        return cluster.spots().getFirst().one();
    }

    boolean isCurrent() {
        return found.currentProperty().get().filter(one -> cluster.ids().contains(one.id())).isPresent();
    }

    /** @param focused whether keys go to the map */
    void showState(boolean focused) {
        boolean picked = found.picks().stream().anyMatch(pick -> cluster.ids().contains(pick.id()));
        pseudoClassStateChanged(PICKED, picked);
        pseudoClassStateChanged(CURRENT, focused && isCurrent());
        getGraphic().setVisible(picked);
    }

    /** Its words are put together when they are asked for: a pin may stand for hundreds of cases. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? spoken()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** What it stands for, in words. */
    private String spoken() {
        int more = cluster.spots().size() - MOST_NAMES;
        Stream<String> named = cluster.spots().stream().limit(MOST_NAMES).map(this::spoken);
        String names = Stream.concat(named, more > 0 ? Stream.of(words.say("map.more", more)) : Stream.empty())
                .collect(Collectors.joining(words.say("map.joiner")));
        return cluster.isSingle() ? names : words.say("map.several", cluster.spots().size(), names);
    }

    private String spoken(Atlas.Spot spot) {
        String key = spot.exact() ? "map.at" : "map.somewhere";
        String text = words.say(key, spot.one().name(), spot.one().state().fullName());
        return found.isPicked(spot.one()) ? words.say("map.picked", text) : text;
    }
}
