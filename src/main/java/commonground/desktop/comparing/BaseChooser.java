package commonground.desktop.comparing;

import commonground.cases.CaseStudy;
import commonground.compare.Comparison;
import commonground.desktop.controls.Hints;
import commonground.desktop.look.Icons;
import commonground.words.Words;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;

/** Says which case the others are held against, and lets another be chosen, or none. */
final class BaseChooser extends MenuButton {

    private final Words words;
    private final Consumer<String> chosen;

    /** @param chosen gets the id of the case, empty for none */
    BaseChooser(Words words, Consumer<String> chosen) {
        super("", Icons.of(Feather.ANCHOR));
        this.words = words;
        this.chosen = chosen;
        getStyleClass().add("bar-menu");
        setMinWidth(USE_PREF_SIZE);
        Hints.install(this, this::getText);
        accessibleTextProperty().bind(textProperty());
    }

    /** @param shortName of the base, empty if there is none */
    void show(Comparison comparison, String shortName) {
        String base = comparison.plan().base();
        setText(base.isEmpty() ? words.say("base.none") : words.say("base.is", shortName));
        ToggleGroup group = new ToggleGroup();
        getItems().setAll(item(group, words.say("base.nothing"), "", base));
        for (CaseStudy study : comparison.cases()) {
            getItems().add(item(group, study.name(), study.id(), base));
        }
    }

    private RadioMenuItem item(ToggleGroup group, String name, String id, String base) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setSelected(id.equals(base));
        item.setOnAction(event -> chosen.accept(id));
        return item;
    }
}
