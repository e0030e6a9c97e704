package commonground.desktop.likemine;

import commonground.desktop.look.Icons;
import commonground.desktop.shell.Actions;
import commonground.words.Words;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/** Turns from the list to the map and back. */
final class ListOrMap {

    private final SegmentedButton button = new SegmentedButton();
    private final Action list;
    private final Action map;

    ListOrMap(Words words, BooleanProperty mapShown) {
        Actions actions = new Actions(words);
        list = actions.of("view-list", Feather.LIST, () -> mapShown.set(false));
        map = actions.of("view-map", Feather.MAP, () -> mapShown.set(true));
        ToggleButton asList = toggle(words.say("view.list"), Feather.LIST, list, "view-list");
        ToggleButton asMap = toggle(words.say("view.map"), Feather.MAP, map, "view-map");
        asList.setOnAction(event -> choose(asList, mapShown, false));
        asMap.setOnAction(event -> choose(asMap, mapShown, true));
        mapShown.subscribe(shown -> {
            asList.setSelected(!shown);
            asMap.setSelected(shown);
        });
        button.getButtons().setAll(asList, asMap);
        button.getStyleClass().add("list-or-map");
        button.setAccessibleText(words.say("view.spoken"));
    }

    /** A press on the one that is chosen already would clear it. */
    private static void choose(ToggleButton toggle, BooleanProperty mapShown, boolean shown) {
        toggle.setSelected(true);
        mapShown.set(shown);
    }

    private static ToggleButton toggle(String text, Feather icon, Action action, String id) {
        ToggleButton toggle = new ToggleButton(text, Icons.of(icon));
        toggle.setId(id);
        toggle.setMinWidth(ToggleButton.USE_PREF_SIZE);
        toggle.setAccessibleText(action.getText());
        toggle.setTooltip(new Tooltip(action.getLongText()));
        return toggle;
    }

    Node node() {
        return button;
    }

    /** The same as actions, for the menu. */
    List<Action> actions() {
        return List.of(list, map);
    }
}
