package commonground.desktop.palette;

import commonground.desktop.tasks.Tasks;
import commonground.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The palette over the window. Arrows choose, Enter goes, Esc closes and gives the focus back. */
public final class Palette extends StackPane {

    private static final int MOST = 60;

    private final TextField text = new TextField();
    private final ListView<Entry> list = new ListView<>();
    /** Put into the window when first opened: until then it would only be styled with everything else. */
    private final VBox box = new VBox();
    private final Words words;
    private Runnable prepare = () -> {};
    private Optional<Matching> more = Optional.empty();
    private List<Entry> commands = List.of();
    private Matching matching = new Matching(List.of());
    private @Nullable Node before;

    public Palette(Words words) {
        this.words = words;
        setId("palette");
        getStyleClass().add("palette-over");
        text.setId("palette-text");
        text.getStyleClass().add("palette-text");
        text.setPromptText(words.say("palette.prompt"));
        text.setAccessibleText(words.say("palette.prompt"));
        text.textProperty().addListener((property, old, typed) -> find());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        list.getStyleClass().add("palette-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(words.say("palette.found"));
        list.setPlaceholder(new Label(words.say("palette.nothing")));
        list.setCellFactory(view -> new EntryCell(words));
        list.setOnMouseClicked(event -> run());
        box.getChildren().setAll(text, list);
        box.getStyleClass().add("palette");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        box.setOnMouseClicked(event -> event.consume());
        setOnMouseClicked(event -> close());
        setVisible(false);
        text.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                setVisible(false);
            }
        });
    }

    /**
     * Offers more than is handed over when it opens.
     *
     * @param entries however many; they are made, and made ready to be found, in the background when it is first opened
     */
    public void offer(Supplier<List<Entry>> entries, Tasks tasks) {
        prepare = () -> {
            prepare = () -> {};
            tasks.run(words.say("palette.preparing"), progress -> new Matching(entries.get()), this::add);
        };
    }

    private void add(Matching ready) {
        more = Optional.of(ready);
        if (isVisible()) {
            matching = new Matching(commands).and(ready);
            find();
        }
    }

    /** Opens it over everything, with these entries and all that is offered anyhow. */
    public void open(List<Entry> entries) {
        if (getChildren().isEmpty()) {
            getChildren().add(box);
        }
        before = getScene().getFocusOwner();
        commands = List.copyOf(entries);
        matching = more.map(new Matching(commands)::and).orElseGet(() -> new Matching(commands));
        prepare.run();
        text.clear();
        find();
        setVisible(true);
        text.requestFocus();
    }

    private void find() {
        list.getItems().setAll(matching.find(text.getText(), MOST));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> run();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int count = list.getItems().size();
        if (count > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, count);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 2));
            text.setAccessibleHelp(list.getItems().get(next).label());
        }
    }

    private void run() {
        Optional<Entry> chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        close();
        chosen.ifPresent(entry -> Platform.runLater(entry.run()));
    }

    private void close() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }
}
