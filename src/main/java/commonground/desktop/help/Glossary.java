package commonground.desktop.help;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The app's words in plain words. */
final class Glossary {

    private static final List<String> TERMS = List.of("case", "theme", "finding", "question", "answer", "figure",
            "source", "voice", "rung", "framework", "comparison", "sheet", "pack", "casebook", "notebook", "library");

    private final HelpParts parts;

    Glossary(HelpParts parts) {
        this.parts = parts;
    }

    Node node() {
        VBox column = parts.column();
        column.getChildren().add(parts.paragraph("glossary.about"));
        TERMS.forEach(term -> {
            Label name = parts.paragraph("term." + term);
            name.getStyleClass().setAll("label", "help-title");
            Label meaning = parts.paragraph("term." + term + ".means");
            meaning.getStyleClass().setAll("label", "help-meaning");
            VBox entry = new VBox(name, meaning);
            entry.getStyleClass().add("help-entry");
            column.getChildren().add(entry);
        });
        return column;
    }
}
