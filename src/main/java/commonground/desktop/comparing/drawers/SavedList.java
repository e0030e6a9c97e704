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
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The comparisons that are kept: to be opened, or removed. */
public final class SavedList extends VBox {

    private final SavedModel model;
    private final Words words;
    private final Notices notices;
    private final Consumer<ComparisonPlan> opened;
    private final DateTimeFormatter dates;

    /** @param opened gets the one that is to be shown */
    public SavedList(SavedModel model, Words words, Notices notices, Consumer<ComparisonPlan> opened) {
        this.model = model;
        this.words = words;
        this.notices = notices;
        this.opened = opened;
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault());
        getStyleClass().add("saved-list");
        model.saved().addListener((ListChangeListener<SavedComparison>) change -> show());
        show();
    }

    private void show() {
        getChildren().setAll(model.saved().stream().map(this::line).toList());
        if (model.saved().isEmpty()) {
            getChildren().add(none());
        }
    }

    private Node none() {
        FontIcon icon = Icons.of(Feather.BOOKMARK);
        icon.getStyleClass().add("large");
        Label heading = new Label(words.say("saved.none"));
        heading.getStyleClass().add("heading");
        VBox none = new VBox(icon, heading);
        none.getStyleClass().add("saved-none");
        return none;
    }

    private Node line(SavedComparison saved) {
        Hyperlink name = new Hyperlink(saved.title());
        name.setAccessibleText(words.say("saved.open", saved.title()));
        name.setOnAction(event -> opened.accept(saved.plan()));
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
