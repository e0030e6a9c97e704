package commonground.desktop.finder.results;

import commonground.cases.ComparisonPlan;
import commonground.desktop.controls.WrapPane;
import commonground.desktop.look.Icons;
import commonground.desktop.shell.ActionButtons;
import commonground.desktop.shell.Actions;
import commonground.desktop.shell.Tray;
import commonground.words.Words;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/** What is in the tray, each removable, and the way to the comparison. Not there while the tray is empty. */
public final class TrayBar extends HBox {

    private final Words words;
    private final Tray tray;
    private final Action compare;
    private final Label count = new Label();
    private final WrapPane picks = new WrapPane();

    /** @param compare opens the comparison */
    public TrayBar(Words words, Tray tray, Action compare) {
        this.words = words;
        this.tray = tray;
        this.compare = compare;
        getStyleClass().add("tray-bar");
        tray.picks().addListener((ListChangeListener<Tray.Pick>) change -> show());
        show();
    }

    private void show() {
        List<Tray.Pick> held = tray.picks();
        setVisible(!held.isEmpty());
        setManaged(!held.isEmpty());
        if (!held.isEmpty()) {
            fill();
            show(held);
        }
    }

    /** Not before there is anything in it: most sessions begin without. */
    private void fill() {
        if (!getChildren().isEmpty()) {
            return;
        }
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        picks.getStyleClass().add("picks");
        HBox.setHgrow(picks, Priority.ALWAYS);
        Button button = ActionButtons.labelled(compare);
        button.getStyleClass().add(Actions.PRIMARY);
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(count, picks, button);
    }

    private void show(List<Tray.Pick> held) {
        count.setText(words.say("tray.count", held.size()));
        picks.getChildren().setAll(held.stream().map(this::chip).toList());
        picks.getChildren().add(hint(held.size()));
    }

    private Node hint(int held) {
        Label hint = new Label(words.say(hintKey(held), ComparisonPlan.MOST - held));
        hint.getStyleClass().add("hint");
        return hint;
    }

    private static String hintKey(int held) {
        if (held < ComparisonPlan.FEWEST) {
            return "tray.hint.too-few";
        }
        return held < ComparisonPlan.MOST ? "tray.hint" : "tray.hint.full";
    }

    private Node chip(Tray.Pick pick) {
        Button chip = new Button(pick.name(), Icons.of(Feather.X));
        chip.getStyleClass().add("tray-chip");
        chip.setAccessibleText(words.say("tray.remove", pick.name()));
        chip.setOnAction(event -> tray.toggle(pick));
        return chip;
    }
}
