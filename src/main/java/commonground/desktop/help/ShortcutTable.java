package commonground.desktop.help;

import commonground.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Shortcuts in rows: the keys, and what they do. */
final class ShortcutTable {

    private final Words words;
    private final HelpParts parts;

    ShortcutTable(Words words, HelpParts parts) {
        this.words = words;
        this.parts = parts;
    }

    Node of(List<Shortcut.Group> groups) {
        VBox table = parts.column();
        table.getChildren().add(parts.paragraph("shortcuts.about"));
        for (Shortcut.Group group : groups) {
            String title = group.title().isEmpty() ? words.say("shortcuts.everywhere") : group.title();
            table.getChildren().add(parts.heading(title));
            group.shortcuts().forEach(shortcut -> table.getChildren().add(row(shortcut)));
        }
        return table;
    }

    private Node row(Shortcut shortcut) {
        Label keys = new Label(shortcut.keys());
        keys.getStyleClass().add("keys");
        Node row = parts.row(keys, shortcut.label(), shortcut.help());
        row.setAccessibleText(words.say("shortcut.spoken", shortcut.keys(), shortcut.label(), shortcut.help()));
        return row;
    }
}
