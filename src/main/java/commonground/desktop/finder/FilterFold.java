package commonground.desktop.finder;

import commonground.desktop.controls.Room;
import commonground.desktop.look.Icons;
import commonground.words.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Folds the filter away where the window is too narrow for it beside the cases, and whenever the user wishes. */
final class FilterFold {

    /** From this width of the screen on, filter and cases stand side by side. */
    private static final double ROOM_EM = 56;
    /** The part of the screen that the filter may take. */
    private static final double WIDEST = 0.45;

    private final Region facets;
    private final ToggleButton toggle = new ToggleButton();

    /**
     * @param screen  what holds the filter
     * @param instead what takes the focus when the filter goes
     * @param em      the size of text in pixels
     */
    FilterFold(Region screen, Region facets, Node instead, ObservableValue<Number> em, Words words) {
        this.facets = facets;
        facets.maxWidthProperty().bind(screen.widthProperty().multiply(WIDEST));
        facets.visibleProperty().bind(toggle.selectedProperty());
        facets.managedProperty().bind(toggle.selectedProperty());
        toggle.setId("filter-toggle");
        toggle.getStyleClass().add("filter-toggle");
        toggle.setText(words.say("finder.facets"));
        toggle.setAccessibleText(words.say("finder.facets.toggle"));
        toggle.setTooltip(new Tooltip(words.say("finder.facets.toggle")));
        toggle.setGraphic(Icons.of(Feather.SLIDERS));
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.selectedProperty().subscribe(open -> {
            toggle.setContentDisplay(open ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            if (!open && holdsFocus()) {
                instead.requestFocus();
            }
        });
        Room.isShort(screen.widthProperty(), em, ROOM_EM).subscribe(narrow -> toggle.setSelected(!narrow));
    }

    private boolean holdsFocus() {
        Node node = facets.getScene() == null ? null : facets.getScene().getFocusOwner();
        while (node != null && !node.equals(facets)) {
            node = node.getParent();
        }
        return node != null;
    }

    /** What folds the filter away and back. */
    Node toggle() {
        return toggle;
    }

    /** Brings the filter into the window if it is folded away. */
    void open() {
        toggle.setSelected(true);
    }
}
