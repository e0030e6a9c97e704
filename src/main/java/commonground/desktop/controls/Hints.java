package commonground.desktop.controls;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Tooltips of small controls of which there are hundreds. */
final class Hints {

    private Hints() {}

    /** Gives a node a tooltip once the mouse comes near: each one made is a window with a scene of its own. */
    static void install(Node node, String text) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {

            @Override
            public void handle(MouseEvent event) {
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip.install(node, new Tooltip(text));
            }
        });
    }
}
