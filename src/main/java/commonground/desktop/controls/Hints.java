package commonground.desktop.controls;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Tooltips of small controls of which there are hundreds. */
public final class Hints {

    private Hints() {}

    /** Gives a node a tooltip once the mouse comes near: each one made is a window with a scene of its own. */
    public static void install(Node node, String text) {
        install(node, () -> text);
    }

    /** The same for a text that changes: it is asked for each time that the tooltip appears. */
    public static void install(Node node, Supplier<String> text) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {

            @Override
            public void handle(MouseEvent event) {
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip tooltip = new Tooltip(text.get());
                tooltip.setOnShowing(showing -> tooltip.setText(text.get()));
                Tooltip.install(node, tooltip);
            }
        });
    }
}
