package commonground.desktop.comparing.table;

import commonground.desktop.look.Icons;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/**
 * Three dots that open a menu. There is one on every row and every head, so the menu, a window of its own, is made when it
 * is opened.
 */
final class MoreButton extends Button {

    private static final PseudoClass SHOWING = PseudoClass.getPseudoClass("showing");

    /** @param spoken what a screen reader says of it */
    MoreButton(String spoken, Supplier<List<? extends MenuItem>> items) {
        super("", Icons.of(Feather.MORE_HORIZONTAL));
        getStyleClass().add("more-button");
        setAccessibleRole(AccessibleRole.MENU_BUTTON);
        setAccessibleText(spoken);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> open(items.get()));
    }

    private void open(List<? extends MenuItem> items) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items);
        menu.showingProperty().subscribe(showing -> pseudoClassStateChanged(SHOWING, showing));
        menu.show(this, Side.BOTTOM, 0, 0);
    }
}
