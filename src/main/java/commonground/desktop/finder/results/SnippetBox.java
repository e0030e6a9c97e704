package commonground.desktop.finder.results;

import commonground.desktop.controls.MarkedText;
import commonground.library.Snippet;
import commonground.words.Words;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Where words were found, with the passage. Not there while there is nothing to show. */
final class SnippetBox extends VBox {

    private final Words words;
    private final Label where = new Label();
    private final MarkedText text = new MarkedText();

    SnippetBox(Words words) {
        this.words = words;
        getStyleClass().add("snippet");
        where.getStyleClass().add("where");
        where.setWrapText(true);
        where.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(where, text);
        show(Optional.empty());
    }

    void show(Optional<Snippet> snippet) {
        setVisible(snippet.isPresent());
        setManaged(snippet.isPresent());
        snippet.ifPresent(shown -> {
            String kind = words.say("passage." + shown.kind());
            where.setText(shown.title().isBlank() ? kind : words.say("card.snippet", kind, shown.title()));
            text.show(shown.runs());
        });
    }
}
