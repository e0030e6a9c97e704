package commonground.desktop.comparing;

import commonground.cases.Theme;
import commonground.desktop.look.Icons;
import commonground.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/** A button that says how many themes are compared and opens a check list of them. */
final class ThemeChooser extends Button {

    private final ComparingModel model;
    private final Words words;
    private final CheckBox every;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();

    ThemeChooser(ComparingModel model, Words words) {
        this.model = model;
        this.words = words;
        this.every = new CheckBox(words.say("themes.every"));
        getStyleClass().add("theme-chooser");
        setGraphic(Icons.of(Feather.CHEVRON_DOWN));
        setContentDisplay(ContentDisplay.RIGHT);
        setMinWidth(USE_PREF_SIZE);
        every.setOnAction(event -> model.chooseThemes(Set.of()));
        model.catalog()
                .themes()
                .stream()
                .filter(theme -> model.comparable().contains(theme.id()))
                .forEach(theme -> boxes.put(theme.id(), box(theme)));
        model.planProperty().subscribe(plan -> show(plan.themes()));
        setOnAction(event -> open());
    }

    private CheckBox box(Theme theme) {
        CheckBox box = new CheckBox(theme.name());
        box.setOnAction(event -> choose());
        return box;
    }

    /** The last theme cannot be taken away: none would mean all. */
    private void choose() {
        Set<String> chosen = boxes.entrySet()
                .stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        if (chosen.isEmpty()) {
            show(model.planProperty().get().themes());
        } else {
            model.chooseThemes(chosen);
        }
    }

    private void show(Set<String> themes) {
        boolean all = themes.isEmpty();
        setText(all
                ? words.say("themes.all", boxes.size())
                : words.say("themes.some", themes.size(), boxes.size()));
        every.setSelected(all);
        every.setDisable(all);
        boxes.forEach((id, box) -> box.setSelected(all || themes.contains(id)));
    }

    private void open() {
        VBox list = new VBox(every, new Separator());
        list.getStyleClass().add("theme-list");
        list.getChildren().addAll(List.copyOf(boxes.values()));
        PopOver popOver = new PopOver(list);
        popOver.setTitle(words.say("themes.title"));
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setAnimated(false);
        popOver.show(this);
        boxes.values().iterator().next().requestFocus();
    }
}
