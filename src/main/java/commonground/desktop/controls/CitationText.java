package commonground.desktop.controls;

import commonground.cases.Citation;
import commonground.cases.Statement;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Running text of which every sentence is followed by the numbers of its sources. */
public final class CitationText extends TextFlow {

    /** A paragraph of one text and what it rests on. */
    public CitationText(Citations citations, Numbering numbering, String text, List<Citation> restsOn) {
        this(citations, numbering, List.of(new Statement(text, restsOn)));
    }

    /** A paragraph of several statements. */
    public CitationText(Citations citations, Numbering numbering, List<Statement> statements) {
        getStyleClass().add("citation-text");
        statements.forEach(statement -> {
            Text text = new Text(getChildren().isEmpty() ? statement.text() : " " + statement.text());
            getChildren().add(text);
            List<Node> numbers = citations.superscripts(statement.citations(), numbering);
            getChildren().addAll(numbers);
        });
    }
}
