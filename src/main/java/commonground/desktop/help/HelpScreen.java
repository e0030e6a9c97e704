package commonground.desktop.help;

import commonground.desktop.shell.Screen;
import commonground.words.Words;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;

/** Contents at the left, one chapter of the help beside them. */
final class HelpScreen implements Screen {

    private final Words words;
    private final List<Chapter> chapters;
    private final List<Action> further;
    private final ReadOnlyStringWrapper title;
    private final ListView<String> contents = new ListView<>();
    private final ScrollPane scroll = new ScrollPane();
    private final BorderPane root = new BorderPane();

    HelpScreen(Words words, String title, List<Chapter> chapters, List<Action> further) {
        this.words = words;
        this.title = new ReadOnlyStringWrapper(this, "title", title);
        this.chapters = List.copyOf(chapters);
        this.further = further;
        contents.setId("help-contents");
        contents.getStyleClass().add("help-contents");
        contents.setAccessibleText(words.say("contents"));
        contents.getItems().setAll(chapters.stream().map(chapter -> words.say("chapter." + chapter.key())).toList());
        contents.getSelectionModel().selectedIndexProperty().subscribe(index -> show(index.intValue()));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().add("help");
        root.getStylesheets()
                .add(Objects.requireNonNull(HelpScreen.class.getResource("help.css")).toExternalForm());
        root.setLeft(contents);
        root.setCenter(scroll);
        contents.getSelectionModel().select(0);
    }

    private void show(int index) {
        if (index < 0) {
            return;
        }
        Chapter chapter = chapters.get(index);
        Label heading = new Label(words.say("chapter." + chapter.key()));
        heading.setWrapText(true);
        heading.getStyleClass().add("help-chapter");
        VBox page = new VBox(heading, chapter.body());
        page.getStyleClass().add("help-page");
        StackPane desk = new StackPane(page);
        desk.getStyleClass().add("help-desk");
        scroll.setContent(desk);
        scroll.setAccessibleText(heading.getText());
        scroll.setVvalue(0);
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
    public List<Action> furtherActions() {
        return further;
    }

    @Override
    public void onShown() {
        contents.requestFocus();
    }
}
