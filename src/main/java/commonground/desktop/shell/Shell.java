package commonground.desktop.shell;

import commonground.desktop.controls.FittingBar;
import commonground.desktop.controls.Room;
import commonground.desktop.look.Look;
import commonground.desktop.palette.Entry;
import commonground.desktop.palette.Palette;
import commonground.desktop.tasks.Tasks;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.event.ActionEvent;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;

/** The frame of the window: menu bar, top bar, the present screen, and what takes a while. */
public final class Shell {

    /** In a window that is lower than this, bars and heads leave more room for what they stand above. */
    private static final double LOW_EM = 37;

    private final Words words;
    private final Navigator navigator;
    private final AppActions app;
    private final Notices notices;
    private final ObservableList<Task<?>> slow;
    private final MenuBar menuBar = new MenuBar();
    private final Button home = new Button();
    private final FittingBar topBar = new FittingBar();
    private final StackPane barContent = new StackPane();
    private final HBox screenActions = new HBox();
    private final StackPane content = new StackPane();
    private final Crumbs crumbs;
    private final Button back;
    private final Parent root;
    private final Palette palette;

    /**
     * @param history  what the user has changed
     * @param slow     what has been under way for a while
     * @param quitting closes the app
     */
    public Shell(Words words, Navigator navigator, Notices notices, Look look, History history,
            ObservableList<Task<?>> slow, Runnable quitting) {
        this.words = words;
        this.navigator = navigator;
        this.notices = notices;
        this.slow = slow;
        this.palette = new Palette(words);
        this.app = new AppActions(new Actions(words), navigator, look, history, new WindowFrame(), quitting);
        this.back = ActionButtons.iconOnly(app.back());
        this.crumbs = new Crumbs(words, navigator);
        Region frame = frame();
        StackPane.setAlignment(frame, Pos.TOP_LEFT);
        this.root = new StackPane(frame, palette);
        Room.markLow(frame, frame.heightProperty(), look.emProperty(), LOW_EM);
        Menus menus = new Menus(words, menuBar, app, look);
        navigator.currentProperty().subscribe(visit -> {
            if (visit != null) {
                show(visit);
                menus.show(visit);
            }
        });
    }

    private Region frame() {
        fillTopBar();
        Node noticed = notices.around(content);
        VBox.setVgrow(noticed, Priority.ALWAYS);
        BorderPane made = new BorderPane(new VBox(noticed, new StatusLine(words, slow)));
        made.setTop(new VBox(menuBar, topBar));
        made.getStyleClass().add("shell");
        made.setMinWidth(0);
        return made;
    }

    private void fillTopBar() {
        home.getStyleClass().add("app-name");
        home.setText(words.say("app.name"));
        home.setGraphic(new Mark());
        home.setAccessibleText(words.say("shell.home"));
        home.setMinWidth(Region.USE_PREF_SIZE);
        home.setOnAction(event -> navigator.go(new Place.Finder()));
        back.getStyleClass().add("back");
        barContent.getStyleClass().add("bar-content");
        HBox.setHgrow(barContent, Priority.ALWAYS);
        screenActions.getStyleClass().add("screen-actions");
        topBar.getStyleClass().add("top-bar");
        topBar.getChildren().setAll(home, back, barContent, screenActions);
    }

    private void show(Navigator.Visit visit) {
        Screen screen = visit.screen();
        Optional<Node> bar = screen.bar();
        back.setVisible(!(visit.place() instanceof Place.Finder || visit.place() instanceof Place.Start));
        back.setManaged(back.isVisible());
        crumbs.show(visit);
        barContent.getChildren().setAll(bar.orElse(crumbs));
        List<Button> buttons = screen.actions().stream().map(ActionButtons::labelled).toList();
        screenActions.getChildren().setAll(buttons);
        topBar.shorten(Stream.concat(Stream.of(home), buttons.stream()).toList());
        if (!List.of(screen.root()).equals(content.getChildren())) {
            content.getChildren().setAll(screen.root());
            Platform.runLater(() -> tellShown(screen));
        }
    }

    /** Some controls, such as a scroll pane, have their content in the window, where it can be focused, once styled. */
    private void tellShown(Screen screen) {
        root.applyCss();
        screen.onShown();
    }

    /** Everything in the window. */
    public Parent root() {
        return root;
    }

    /** Lets the palette offer more than the actions of the present screen. See {@link Palette#offer}. */
    public void offer(Supplier<List<Entry>> entries, Tasks tasks) {
        palette.offer(entries, tasks);
    }

    /** What can be done everywhere. */
    public List<Action> everywhere() {
        return app.all();
    }

    /** What the window is called. */
    public ObservableValue<String> title() {
        return navigator.currentProperty()
                .flatMap(visit -> visit.screen().title())
                .map(title -> words.say("window.title", title))
                .orElse(words.say("app.name"));
    }

    /** Lets keys work in a scene that shows this frame. */
    public void listen(Scene scene) {
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), navigator::back);
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (!isTyping(event.getTarget())) {
                switch (event.getCharacter()) {
                    case "?" -> navigator.go(new Place.Help());
                    case "/" -> search();
                    default -> {
                        return;
                    }
                }
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isTyping(event.getTarget()) && isPlain(event)) {
                event.consume();
            }
        });
    }

    /** The screen takes the focus once it is shown; the field takes it after that. */
    private void search() {
        navigator.go(new Place.Finder());
        Platform.runLater(() -> Platform.runLater(() -> Optional.ofNullable(barContent.lookup("#search"))
                .ifPresent(Node::requestFocus)));
    }

    /** Where one types, a letter is a letter and no shortcut. The letter itself comes with the event KEY_TYPED. */
    private static boolean isTyping(EventTarget target) {
        return target instanceof TextInputControl;
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown()
                && (event.getCode().isLetterKey() || event.getCode().isDigitKey()
                        || event.getCode() == KeyCode.SLASH);
    }

    private final class WindowFrame implements AppActions.Frame {

        @Override
        public void openPalette() {
            Screen screen = navigator.currentProperty().get().screen();
            List<Entry> entries = new ArrayList<>();
            Stream.of(screen.actions(), screen.furtherActions(), app.all())
                    .flatMap(List::stream)
                    .filter(action -> !action.isDisabled())
                    .map(this::entry)
                    .forEach(entries::add);
            palette.open(entries);
        }

        private Entry entry(Action action) {
            KeyCombination keys = action.getAccelerator();
            return new Entry(words.say("palette.command"), action.getText(), keys == null ? "" : keys.getDisplayText(),
                    () -> action.handle(new ActionEvent()));
        }

        @Override
        public void goPane(int by) {
            new Panes(navigator.currentProperty().get().screen(), topBar)
                    .go(root.getScene().getFocusOwner(), by);
        }
    }
}
