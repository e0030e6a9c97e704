package commonground.desktop.settings;

import commonground.cases.Keyed;
import commonground.desktop.look.Look;
import commonground.desktop.look.Theme;
import commonground.desktop.shell.Screen;
import commonground.sheet.Paper;
import commonground.words.Words;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The screen on which colours, size of text, paper and language are set. Every change takes effect and is kept at once. */
public final class SettingsScreen implements Screen {

    private static final int STEP = 10;

    private final Words words;
    private final Preferences preferences;
    private final ReadOnlyStringWrapper title;
    private final ScrollPane root = new ScrollPane();

    /** @param shared the bundle {@code desktop} */
    public SettingsScreen(Words shared, Preferences preferences) {
        this.words = new Words("settings", shared.locale());
        this.preferences = preferences;
        this.title = new ReadOnlyStringWrapper(this, "title", shared.say("place.settings"));
        Label heading = new Label(title.get());
        heading.getStyleClass().add("settings-title");
        Words sheet = new Words("sheet", shared.locale());
        VBox page = new VBox(heading,
                group("theme", choices("theme", Theme.values(), preferences.themeProperty(), shared::label)),
                group("text-size", textSize()),
                group("paper", choices("paper", Paper.values(), preferences.paperProperty(), sheet::label)),
                group("language",
                        choices("language", Language.values(), preferences.languageProperty(), words::label)));
        page.getStyleClass().add("settings-page");
        StackPane desk = new StackPane(page);
        desk.getStyleClass().add("settings-desk");
        root.setContent(desk);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.getStyleClass().add("settings");
        root.getStylesheets()
                .add(Objects.requireNonNull(SettingsScreen.class.getResource("settings.css")).toExternalForm());
    }

    private Node group(String key, Node control) {
        Label name = new Label(words.say(key));
        name.getStyleClass().add("settings-name");
        Label about = new Label(words.say(key + ".about"));
        about.setWrapText(true);
        about.getStyleClass().add("settings-about");
        VBox group = new VBox(name, about, control);
        group.getStyleClass().add("settings-group");
        return group;
    }

    private <E extends Enum<E> & Keyed> Node choices(String name, E[] values, ObjectProperty<E> property,
            Function<E, String> label) {
        VBox box = new VBox();
        box.getStyleClass().add("settings-choices");
        ToggleGroup group = new ToggleGroup();
        for (E value : values) {
            RadioButton button = new RadioButton(label.apply(value));
            button.setId(name + "-" + value.key());
            button.setToggleGroup(group);
            button.setAccessibleText(words.say("choice.spoken", words.say(name), button.getText()));
            button.setOnAction(event -> property.set(value));
            property.subscribe(chosen -> button.setSelected(chosen == value));
            box.getChildren().add(button);
        }
        return box;
    }

    private Node textSize() {
        Slider slider = new Slider(Look.SMALLEST, Look.LARGEST, preferences.textSizeProperty().get());
        slider.setId("text-size");
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(words.say("text-size"));
        Label percent = new Label();
        percent.getStyleClass().add("settings-percent");
        preferences.textSizeProperty().subscribe(size -> {
            percent.setText(words.say("percent", size.intValue()));
            if (!slider.isValueChanging()) {
                slider.setValue(size.intValue());
            }
        });
        slider.valueProperty().addListener((property, old, value) -> resize(slider));
        slider.valueChangingProperty().addListener((property, old, changing) -> resize(slider));
        HBox line = new HBox(slider, percent);
        line.getStyleClass().add("settings-slider");
        return line;
    }

    /** While the thumb is dragged nothing moves away under the mouse. */
    private void resize(Slider slider) {
        if (!slider.isValueChanging()) {
            preferences.resizeText((int) Math.round(slider.getValue() / STEP) * STEP);
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public void onShown() {
        root.lookupAll(".radio-button")
                .stream()
                .filter(node -> node instanceof RadioButton button && button.isSelected())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
