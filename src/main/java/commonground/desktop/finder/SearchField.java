package commonground.desktop.finder;

import commonground.desktop.look.Icons;
import commonground.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** Where one types what to search for. Esc empties it. */
final class SearchField extends CustomTextField {

    private final Words words;

    SearchField(Words words) {
        this.words = words;
        setId("search");
        getStyleClass().add("search-field");
        setPromptText(words.say("finder.search.prompt"));
        setAccessibleText(words.say("finder.search.spoken"));
        setLeft(Icons.of(Feather.SEARCH));
        textProperty().subscribe(text -> setRight(text.isEmpty() ? hint() : clearButton()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                setText("");
                event.consume();
            }
        });
    }

    private Label hint() {
        Label hint = new Label(words.say("finder.search.key"));
        hint.getStyleClass().add("key-hint");
        return hint;
    }

    private Button clearButton() {
        Button clear = new Button(null, Icons.of(Feather.X));
        clear.getStyleClass().add("clear-search");
        clear.setAccessibleText(words.say("finder.search.clear"));
        clear.setFocusTraversable(false);
        clear.setOnAction(event -> setText(""));
        return clear;
    }
}
