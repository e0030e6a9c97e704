package commonground.desktop.help;

import commonground.words.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the help's pages are made of. */
final class HelpParts {

    private final Words words;

    HelpParts(Words words) {
        this.words = words;
    }

    VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("help-column");
        return column;
    }

    Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("help-heading");
        return heading;
    }

    /** A paragraph of the bundle. */
    Label paragraph(String key, Object... arguments) {
        return wrapping(words.say(key, arguments), "help-paragraph");
    }

    /** A mark or word at the left; at its right what it is called and what it means. */
    Node row(Node mark, String title, String meaning) {
        StackPane place = new StackPane(mark);
        place.getStyleClass().add("help-mark");
        VBox text = new VBox(wrapping(title, "help-title"), wrapping(meaning, "help-meaning"));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(place, text);
        row.getStyleClass().add("help-row");
        return row;
    }

    private static Label wrapping(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
