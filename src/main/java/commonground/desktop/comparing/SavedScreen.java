package commonground.desktop.comparing;

import commonground.desktop.comparing.drawers.SavedList;
import commonground.desktop.comparing.drawers.SavedModel;
import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Notices;
import commonground.desktop.shell.Place;
import commonground.desktop.shell.Screen;
import commonground.words.Words;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All comparisons that the user keeps. */
final class SavedScreen implements Screen {

    private final SavedModel model;
    private final ReadOnlyStringWrapper title;
    private final SavedList list;
    private final ScrollPane root;

    SavedScreen(SavedModel model, Words words, Notices notices, Navigator navigator) {
        this.model = model;
        title = new ReadOnlyStringWrapper(this, "title", words.say("saved.title"));
        Label heading = new Label(words.say("saved.title"));
        heading.getStyleClass().add("saved-heading");
        Label hint = new Label(words.say("saved.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("cell-about");
        list = new SavedList(model, words, notices, plan -> navigator.go(new Place.Comparing(plan)));
        VBox page = new VBox(heading, hint, list);
        page.getStyleClass().add("saved-page");
        StackPane desk = new StackPane(page);
        desk.getStyleClass().add("saved-desk");
        root = new ScrollPane(desk);
        root.setFitToWidth(true);
        root.getStyleClass().add("saved-screen");
        root.getStylesheets()
                .add(Objects.requireNonNull(SavedScreen.class.getResource("comparing.css")).toExternalForm());
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
        model.load();
        Node first = list.lookup(".hyperlink");
        if (first == null) {
            root.requestFocus();
        } else {
            first.requestFocus();
        }
    }
}
