package commonground.desktop.finder.map;

import commonground.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** What the kinds of pin mean, and how many cases the map cannot show. */
final class MapNotes extends FlowPane {

    private final Words words;

    MapNotes(Words words) {
        this.words = words;
        getStyleClass().add("map-notes");
        setMouseTransparent(true);
        setMinHeight(USE_PREF_SIZE);
        show(true, 0);
    }

    /**
     * Tells what is to be seen.
     *
     * @param exact   whether all cases are at their districts' offices
     * @param missing how many cases are not on the map
     */
    void show(boolean exact, int missing) {
        List<Node> notes = new ArrayList<>(List.of(note("exact", "map.note.office")));
        if (!exact) {
            notes.add(note("somewhere", "map.note.somewhere"));
        }
        notes.add(note("several", "map.note.several"));
        if (missing > 0) {
            notes.add(new Label(words.say("map.note.missing", missing)));
        }
        getChildren().setAll(notes);
    }

    private Node note(String kind, String key) {
        Region sign = new Region();
        sign.getStyleClass().add("pin");
        sign.pseudoClassStateChanged(PseudoClass.getPseudoClass(kind), true);
        Label label = new Label(words.say(key), sign);
        label.getStyleClass().add("note");
        return label;
    }
}
