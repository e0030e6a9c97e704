package commonground.desktop.shell;

import java.util.List;
import java.util.Optional;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.controlsfx.control.action.Action;

/** What fills the window at one place. Made once a visit and kept as long as one can go back to it. */
public interface Screen {

    /** Its nodes; the same each time. */
    Parent root();

    /** What the breadcrumbs and the window's title call it. */
    ObservableValue<String> title();

    /** What can be done here, most important last: buttons at the right of the top bar. */
    default List<Action> actions() {
        return List.of();
    }

    /** What else can be done here; stands in the menu with {@link #actions()}. */
    default List<Action> furtherActions() {
        return List.of();
    }

    /** What stands in the top bar in place of the breadcrumbs. */
    default Optional<Node> bar() {
        return Optional.empty();
    }

    /** Brings a part of a case, or what all cases say to it, into view; false if that is not told of here. */
    default boolean goTo(CasePart part) {
        return false;
    }

    /** The panes between which one goes by a key, in their order; empty if they are those of its border pane. */
    default List<Node> panes() {
        return List.of();
    }

    /** Called each time that it comes into the window: a good moment to take the focus. */
    default void onShown() {}
}
