package commonground.desktop.shell;

import commonground.words.Words;
import javafx.beans.value.ObservableValue;
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

    /** The most characters of what an action acts on; a menu is no wider. */
    private static final int LONGEST = 70;

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

    /**
     * The same, with what it acts on, which changes: with that the label is {@code action.<key>.what}, and the sentence
     * {@code action.<key>.what.help}; where it is empty they are as usual.
     */
    public Action of(String key, Feather icon, Runnable run, ObservableValue<String> what) {
        Action action = of(key, icon, run);
        what.subscribe(whole -> {
            String name = shortened(whole);
            action.setText(name.isEmpty() ? words.say("action." + key) : words.say("action." + key + ".what", name));
            action.setLongText(words.say(name.isEmpty() ? "action." + key + ".help" : "action." + key + ".what.help",
                    whole));
        });
        return action;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, name.lastIndexOf(' ', LONGEST)) + "…";
    }

    /** An action that stands out from its neighbours. */
    public Action primary(String key, Feather icon, Runnable run) {
        Action action = of(key, icon, run);
        action.getStyleClass().add(PRIMARY);
        return action;
    }
}
