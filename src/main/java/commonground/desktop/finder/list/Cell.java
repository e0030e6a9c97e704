package commonground.desktop.finder.list;

import commonground.library.CaseMatches.Match;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell with a text, or with a node of its own. */
final class Cell extends TableCell<Match, Match> {

    private final Function<Match, Optional<Node>> node;
    private final Function<Match, String> text;

    Cell(Function<Match, Optional<Node>> node, Function<Match, String> text) {
        this.node = node;
        this.text = text;
    }

    @Override
    protected void updateItem(@Nullable Match match, boolean empty) {
        super.updateItem(match, empty);
        if (empty || match == null) {
            setText(null);
            setGraphic(null);
        } else {
            setText(text.apply(match));
            setGraphic(node.apply(match).orElse(null));
        }
    }
}
