package commonground.desktop.comparing.drawers;

import commonground.cases.ComparisonPlan;
import commonground.desktop.look.Icons;
import commonground.desktop.shell.Notices;
import commonground.store.notebook.SavedComparison;
import commonground.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/** Keeps the present comparison under a title, and lists those that are kept: to be opened, or removed. */
public final class SavedComparisons {

    private final SavedModel model;
    private final Words words;
    private final Notices notices;
    private final Consumer<ComparisonPlan> opened;
    private final Supplier<ComparisonPlan> present;
    private final TextField title = new TextField();
    private final VBox list = new VBox();
    private final Drawer drawer;
    private final DateTimeFormatter dates;

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
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault());
        title.setAccessibleText(words.say("saved.name"));
        title.setPromptText(words.say("saved.name"));
        title.setOnAction(event -> save());
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox saving = new HBox(title, saveButton());
        saving.getStyleClass().add("saving");
        Label heading = new Label(words.say("saved.title"));
        heading.getStyleClass().add("drawer-heading");
        list.getStyleClass().add("saved-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        drawer = new Drawer(words, words.say("saved.save"), closed, saving, heading, scroll);
        model.saved().addListener((ListChangeListener<SavedComparison>) change -> show());
        show();
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

    private void show() {
        list.getChildren().setAll(model.saved().stream().map(this::line).toList());
        if (model.saved().isEmpty()) {
            list.getChildren().add(new Label(words.say("saved.none")));
        }
    }

    private Node line(SavedComparison saved) {
        Hyperlink name = new Hyperlink(saved.title());
        name.setAccessibleText(words.say("saved.open", saved.title()));
        name.setOnAction(event -> {
            drawer.close();
            opened.accept(saved.plan());
        });
        Label about = new Label(words.say("saved.about", saved.plan().caseIds().size(), dates.format(saved.savedAt())));
        about.getStyleClass().add("cell-about");
        VBox text = new VBox(name, about);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button remove = new Button("", Icons.of(Feather.TRASH_2));
        remove.getStyleClass().add("drawer-close");
        remove.setAccessibleText(words.say("saved.remove", saved.title()));
        remove.setOnAction(event -> model.remove(saved, () -> tellRemoved(saved)));
        HBox line = new HBox(text, remove);
        line.getStyleClass().add("saved-line");
        return line;
    }

    private void tellRemoved(SavedComparison saved) {
        Action undo = new Action(words.say("undo"), event -> model.save(saved.title(), saved.plan(), notices::say));
        notices.say(words.say("saved.removed", saved.title()), undo);
    }
}
