package commonground.desktop.shell;

import commonground.words.Words;
import javafx.scene.input.KeyCombination;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/**
 * Makes actions. The bundle has the label under {@code action.<key>}, what it does in a sentence under
 * {@code action.<key>.help}, and its shortcut, if any, under {@code action.<key>.keys}, as
 * {@link KeyCombination#valueOf} reads it.
 */
public final class Actions {

    /** Style class of the one action of a screen that stands out. */
    public static final String PRIMARY = "primary";

    private final Words words;

    public Actions(Words words) {
        this.words = words;
    }

    /** An action with label, help, shortcut and icon. */
    public Action of(String key, Feather icon, Runnable run) {
        Action action = new Action(words.say("action." + key), event -> run.run());
        action.setLongText(words.say("action." + key + ".help"));
        action.getProperties().put(ActionButtons.ICON, icon);
        String keys = "action." + key + ".keys";
        if (words.bundle().containsKey(keys)) {
            action.setAccelerator(KeyCombination.valueOf(words.bundle().getString(keys)));
        }
        return action;
    }

    /** An action that stands out from its neighbours. */
    public Action primary(String key, Feather icon, Runnable run) {
        Action action = of(key, icon, run);
        action.getStyleClass().add(PRIMARY);
        return action;
    }
}
