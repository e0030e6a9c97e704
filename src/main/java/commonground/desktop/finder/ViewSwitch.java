package commonground.desktop.finder;

import commonground.desktop.controls.Hints;
import commonground.desktop.look.Icons;
import commonground.desktop.shell.Actions;
import commonground.words.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.action.Action;

/** Turns from one view of what was found to another. */
final class ViewSwitch {

    private final SegmentedButton button = new SegmentedButton();
    private final Map<ViewKind, Action> actions = new EnumMap<>(ViewKind.class);

    /** @param words the bundle {@code finder} */
    ViewSwitch(Words words, ObjectProperty<ViewKind> view) {
        Actions maker = new Actions(words);
        Map<ViewKind, ToggleButton> toggles = new EnumMap<>(ViewKind.class);
        for (ViewKind kind : ViewKind.values()) {
            Action action = maker.of("view-" + kind.key(), kind.icon(), () -> view.set(kind));
            actions.put(kind, action);
            ToggleButton toggle = toggle(words, kind, action);
            toggle.setOnAction(event -> {
                toggle.setSelected(true);
                view.set(kind);
            });
            toggles.put(kind, toggle);
            button.getButtons().add(toggle);
        }
        button.getStyleClass().add("view-switch");
        button.setAccessibleText(words.say("view.spoken"));
        view.subscribe(chosen -> toggles.forEach((kind, toggle) -> toggle.setSelected(kind == chosen)));
    }

    private static ToggleButton toggle(Words words, ViewKind kind, Action action) {
        ToggleButton toggle = new ToggleButton(words.say("view." + kind.key()), Icons.of(kind.icon()));
        toggle.setId("view-" + kind.key());
        toggle.setMinWidth(ToggleButton.USE_PREF_SIZE);
        toggle.setAccessibleText(action.getText());
        Hints.install(toggle,
                () -> words.say("view.tip", action.getLongText(), action.getAccelerator().getDisplayText()));
        return toggle;
    }

    Node node() {
        return button;
    }

    /** The same as actions, for the menu. */
    List<Action> actions() {
        return List.copyOf(actions.values());
    }
}
