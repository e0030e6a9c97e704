package commonground.desktop.reader.find;

import commonground.desktop.look.Icons;
import commonground.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Where one types what to find on the page, and goes from match to match. */
public final class FindBar extends HBox {

    private final Words words;
    private final Consumer<Found> shower;
    private final Runnable closing;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private Search search = new Search(List.of());
    private Found found = Found.NOTHING;

    /**
     * A bar that is closed.
     *
     * @param words   the bundle {@code reader}
     * @param shower  shows what was found
     * @param closing called when the bar has been closed
     */
    public FindBar(Words words, Consumer<Found> shower, Runnable closing) {
        this.words = words;
        this.shower = shower;
        this.closing = closing;
        getStyleClass().add("find-bar");
        field.setPromptText(words.say("find.prompt"));
        field.setAccessibleText(words.say("find.prompt"));
        field.getStyleClass().add("find-field");
        field.textProperty().subscribe(typed -> show(search.find(typed)));
        count.getStyleClass().add("find-count");
        getChildren().setAll(field, count, button("previous", Feather.CHEVRON_UP, this::previous),
                button("next", Feather.CHEVRON_DOWN, this::next), button("close", Feather.X, this::close));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private Button button(String key, Feather icon, Runnable run) {
        Button button = new Button(null, Icons.of(icon));
        button.setAccessibleText(words.say("find." + key));
        button.setTooltip(new Tooltip(words.say("find." + key)));
        button.setOnAction(event -> run.run());
        button.getStyleClass().addAll("find-button", "find-" + key);
        return button;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && field.equals(event.getTarget())) {
            if (event.isShiftDown()) {
                previous();
            } else {
                next();
            }
            event.consume();
        }
    }

    /** Searches this page from now on. */
    public void search(Search page) {
        search = page;
        show(page.find(field.getText()));
    }

    /** Shows the bar and takes the focus. */
    public void open() {
        setVisible(true);
        field.requestFocus();
        field.selectAll();
        show(search.find(field.getText()));
    }

    /** Hides the bar and all marks. */
    public void close() {
        setVisible(false);
        show(Found.NOTHING);
        closing.run();
    }

    /** Goes to the next match. */
    public void next() {
        show(found.next());
    }

    /** Goes to the match before. */
    public void previous() {
        show(found.previous());
    }

    private void show(Found now) {
        found = now;
        boolean asked = field.getText().strip().length() >= Search.SHORTEST;
        count.setText(now.matches().isEmpty()
                ? asked ? words.say("find.none") : ""
                : words.say("find.count", now.at() + 1, now.matches().size()));
        shower.accept(now);
    }
}
