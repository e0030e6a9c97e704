package commonground.desktop.finder;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * Holds back the keys that act on cases as long as other cases are on their way, so that a key pressed right after a
 * search does not act on what was found before it.
 */
final class HeldKeys {

    private final FinderModel model;
    private final Node screen;
    private final Node cases;
    private final Deque<Event> held = new ArrayDeque<>();
    private boolean releasing;

    /**
     * Listens from now on.
     *
     * @param cases the part of the screen in which every key acts on cases
     */
    HeldKeys(FinderModel model, Node screen, Node cases) {
        this.model = model;
        this.screen = screen;
        this.cases = cases;
        screen.addEventFilter(KeyEvent.KEY_PRESSED, this::hold);
        model.onSettled(this::release);
    }

    private void hold(KeyEvent event) {
        if (releasing || !actsOnCases(event)) {
            return;
        }
        if (model.isSearching()) {
            held.add(event.copyFor(event.getSource(), event.getTarget()));
            event.consume();
        } else {
            // Left over from a search that failed.
            held.clear();
        }
    }

    private boolean actsOnCases(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() instanceof TextInputControl) {
            return false;
        }
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !node.equals(cases)) {
            node = node.getParent();
        }
        return node != null || event.getCode().isLetterKey();
    }

    /** A key may itself begin a search, for which the next ones wait. */
    private void release() {
        if (releasing) {
            return;
        }
        releasing = true;
        try {
            while (!held.isEmpty() && !model.isSearching()) {
                Event event = held.remove();
                Event.fireEvent(Optional.ofNullable(screen.getScene().getFocusOwner()).orElse(screen), event);
            }
        } finally {
            releasing = false;
        }
    }
}
