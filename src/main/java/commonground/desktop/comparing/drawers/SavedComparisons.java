package commonground.desktop.comparing.drawers;

import commonground.cases.ComparisonPlan;
import commonground.desktop.shell.Notices;
import commonground.words.Words;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Keeps the present comparison under a title, and lists those that are kept: to be opened, or removed. */
public final class SavedComparisons {

    private final SavedModel model;
    private final Words words;
    private final Notices notices;
    private final Consumer<ComparisonPlan> opened;
    private final Supplier<ComparisonPlan> present;
    private final TextField title = new TextField();
    private final Drawer drawer;

    /**
     * A closed panel.
     *
     * @param present the comparison that is to be kept
     * @param opened  gets the one that is to be shown
     * @param closed  called when it closes
     */
    public SavedComparisons(SavedModel model, Words words, Notices notices, Supplier<ComparisonPlan> present,
            Consumer<ComparisonPlan> opened, Runnable closed) {
        this.model = model;
        this.words = words;
        this.notices = notices;
        this.present = present;
        this.opened = opened;
        title.setAccessibleText(words.say("saved.name"));
        title.setPromptText(words.say("saved.name"));
        title.setOnAction(event -> save());
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox saving = new HBox(title, saveButton());
        saving.getStyleClass().add("saving");
        Label heading = new Label(words.say("saved.title"));
        heading.getStyleClass().add("drawer-heading");
        ScrollPane scroll = new ScrollPane(new SavedList(model, words, notices, this::show));
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        drawer = new Drawer(words, words.say("saved.save"), closed, saving, heading, scroll);
    }

    /** Its nodes. */
    public Node root() {
        return drawer;
    }

    /** Opens it with a title to begin with. */
    public void open(String proposed) {
        model.load();
        title.setText(proposed);
        drawer.open();
        title.requestFocus();
        title.selectAll();
    }

    private Button saveButton() {
        Button save = new Button(words.say("saved.save"));
        save.getStyleClass().add("primary");
        save.setAccessibleHelp(words.say("saved.save.help"));
        save.setMinWidth(Button.USE_PREF_SIZE);
        save.disableProperty().bind(title.textProperty().map(String::isBlank));
        save.setOnAction(event -> save());
        return save;
    }

    private void save() {
        String name = title.getText().strip();
        if (!name.isEmpty()) {
            drawer.close();
            model.save(name, present.get(), notices::say);
        }
    }

    private void show(ComparisonPlan plan) {
        drawer.close();
        opened.accept(plan);
    }
}
