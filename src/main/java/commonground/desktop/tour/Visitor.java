package commonground.desktop.tour;

import commonground.desktop.Desktop;
import commonground.desktop.shell.Place;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;

/** Uses the window as a user would. On the FX thread only. */
final class Visitor {

    private final Desktop desktop;

    Visitor(Desktop desktop) {
        this.desktop = desktop;
    }

    void go(Place place) {
        desktop.navigator().go(place);
    }

    /** Presses a button, link or box; one that is out of view cannot be pressed and is left alone. */
    void fire(String id) {
        Node node = desktop.scene().lookup(id);
        if (node instanceof ButtonBase button) {
            button.fire();
        }
    }

    /** Types into a field in place of what stands there. */
    void type(String id, String text) {
        if (desktop.scene().lookup(id) instanceof TextInputControl field) {
            field.setText(text);
        }
    }
}
