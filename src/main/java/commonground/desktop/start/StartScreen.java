package commonground.desktop.start;

import commonground.cases.ComparisonPlan;
import commonground.cases.Theme;
import commonground.desktop.controls.WrapPane;
import commonground.desktop.look.Icons;
import commonground.desktop.shell.Mark;
import commonground.desktop.shell.Screen;
import commonground.desktop.tasks.Tasks;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseQuery;
import commonground.library.Library;
import commonground.words.Words;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the app is, what it does with the user's data, and three ways in. */
public final class StartScreen implements Screen {

    private static final int THEMES = 8;
    private static final double LEAST_CARD = 14;
    /** The mark stands beside the words where these many times their letters' size are left. */
    private static final double MARK_ROOM = 30;

    private final Words words;
    private final Ways ways;
    private final ReadOnlyStringWrapper title;
    private final VBox pairs = new VBox();
    private final FlowPane themes = new FlowPane(Orientation.HORIZONTAL);
    private final ScrollPane root = new ScrollPane();

    /** @param shared the bundle {@code desktop} */
    public StartScreen(Words shared, Library library, Tasks tasks, Ways ways) {
        this.words = new Words("start", shared.locale());
        this.ways = ways;
        this.title = new ReadOnlyStringWrapper(this, "title", shared.say("place.start"));
        themes.getStyleClass().add("start-themes");
        themes.getChildren().setAll(library.catalog().themes().stream().limit(THEMES).map(this::theme).toList());
        pairs.getStyleClass().add("start-pairs");
        CardRow cards = new CardRow(LEAST_CARD, List.of(card(Feather.LAYERS, "theme", themes),
                card(Feather.MAP_PIN, "like-mine", button("like-mine.go", "start-like-mine", ways::likeMine)),
                card(Feather.COLUMNS, "pair", pairs)));
        VBox page = new VBox(head(), promises(), cards, button("all", "start-all", ways::all));
        page.getStyleClass().add("start-page");
        StackPane desk = new StackPane(page);
        desk.getStyleClass().add("start-desk");
        root.setContent(desk);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.getStyleClass().add("start");
        root.getStylesheets()
                .add(Objects.requireNonNull(StartScreen.class.getResource("start.css")).toExternalForm());
        tasks.run(words.say("looking"), progress -> Pairs.of(List.<Match>copyOf(library.find(CaseQuery.ALL).matches())),
                this::show);
    }

    private void show(List<Pairs.Pair> found) {
        pairs.getChildren().setAll(found.stream().map(this::pair).toList());
    }

    private Node head() {
        Label lead = text("lead", "start-lead");
        VBox said = new VBox(lead, text("what", "start-what"));
        said.getStyleClass().add("start-said");
        HBox.setHgrow(said, Priority.ALWAYS);
        Mark mark = new Mark();
        mark.getStyleClass().add("start-mark");
        HBox head = new HBox(said, mark);
        head.getStyleClass().add("start-head");
        head.widthProperty().subscribe(width -> {
            mark.setVisible(width.doubleValue() > MARK_ROOM * lead.getFont().getSize());
            mark.setManaged(mark.isVisible());
        });
        return head;
    }

    private Node promises() {
        WrapPane line = new WrapPane();
        line.getChildren()
                .setAll(promise(Feather.WIFI_OFF, "promise.offline"), promise(Feather.HARD_DRIVE, "promise.kept"),
                        promise(Feather.BOOKMARK, "promise.cited"));
        line.getStyleClass().add("start-promises");
        return line;
    }

    private Label promise(Feather icon, String key) {
        Label promise = text(key, "start-promise");
        promise.setGraphic(Icons.of(icon));
        return promise;
    }

    private Label text(String key, String styleClass) {
        Label label = new Label(words.say(key, ComparisonPlan.MOST));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private Node card(Feather icon, String key, Node way) {
        Label heading = text(key, "start-heading");
        heading.setGraphic(Icons.of(icon));
        VBox card = new VBox(heading, text(key + ".about", "start-about"), way);
        card.getStyleClass().add("start-card");
        return card;
    }

    private Button theme(Theme theme) {
        Button button = new Button(theme.name());
        button.setId("start-theme-" + theme.id());
        button.getStyleClass().add("start-theme");
        button.setAccessibleText(words.say("theme.spoken", theme.name()));
        button.setAccessibleHelp(theme.about());
        button.setOnAction(event -> ways.theme(theme.id()));
        return button;
    }

    private Button pair(Pairs.Pair pair) {
        Button button = new Button(words.say("pair.names", pair.left().name(), pair.right().name()));
        button.setId("start-pair-" + pair.left().id() + "-" + pair.right().id());
        button.getStyleClass().add("start-pair");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words.say("pair.spoken", pair.left().name(), pair.right().name()));
        button.setOnAction(event -> ways.pair(pair.left().id(), pair.right().id()));
        return button;
    }

    private Button button(String key, String id, Runnable go) {
        Button button = new Button(words.say(key));
        button.setId(id);
        button.setOnAction(event -> go.run());
        return button;
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
        themes.getChildren().getFirst().requestFocus();
    }
}
