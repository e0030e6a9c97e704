package commonground.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The panes of a screen, between which one goes by a key: contents or filter, main part, side, top bar. */
final class Panes {

    private final List<Node> panes;

    Panes(Screen screen, Node topBar) {
        Stream<? extends @Nullable Node> parts =
                screen.panes().isEmpty() ? parts(screen.root()) : screen.panes().stream();
        panes = Stream.concat(parts, Stream.of(topBar)).flatMap(Stream::ofNullable).filter(Node::isVisible).toList();
    }

    private static Stream<@Nullable Node> parts(Parent root) {
        return root instanceof BorderPane border
                ? Stream.of(border.getLeft(), border.getCenter(), border.getRight(), border.getBottom())
                : Stream.of(root);
    }

    /**
     * Gives the focus to the first place for it in a neighbouring pane.
     *
     * @param owner what has the focus
     * @param by    1 for the pane after, -1 for the one before
     */
    void go(@Nullable Node owner, int by) {
        int here = 0;
        while (here < panes.size() && !holds(panes.get(here), owner)) {
            here++;
        }
        for (int step = 1; step <= panes.size(); step++) {
            Optional<Node> target = first(panes.get(Math.floorMod(here + by * step, panes.size())));
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private static boolean holds(Node pane, @Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(pane)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(Panes::first).flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }
}
