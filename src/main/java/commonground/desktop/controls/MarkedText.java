package commonground.desktop.controls;

import commonground.library.Snippet;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A passage in which the words that were searched for are marked. */
public final class MarkedText extends TextFlow {

    private List<Snippet.Run> shown = List.of();

    /** An empty one. */
    public MarkedText() {
        getStyleClass().add("marked-text");
    }

    /** Shows a passage. */
    public void show(List<Snippet.Run> runs) {
        if (!runs.equals(shown)) {
            shown = runs;
            setAccessibleText(runs.stream().map(Snippet.Run::text).collect(Collectors.joining()));
            getChildren().setAll(runs.stream().map(MarkedText::node).toList());
        }
    }

    private static Node node(Snippet.Run run) {
        if (run.marked()) {
            Label marked = new Label(run.text());
            marked.getStyleClass().add("marked");
            return marked;
        }
        return new Text(run.text());
    }
}
