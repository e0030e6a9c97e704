package commonground.desktop.shell;

import commonground.desktop.look.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCombination;
import org.controlsfx.control.action.Action;
import org.controlsfx.control.action.ActionUtils;
import org.kordamp.ikonli.feather.Feather;

/** Buttons for actions, with label or icon alone; what they do and their shortcut stand in the tooltip. */
public final class ActionButtons {

    /** Under this name an action holds its icon: a node of its own for each button is made of it. */
    static final String ICON = "icon";

    private ActionButtons() {}

    /** A button with icon and label. */
    public static Button labelled(Action action) {
        return configure(new Button(), action);
    }

    /** A button with its icon alone; the label is for screen readers. */
    public static Button iconOnly(Action action) {
        Button button = labelled(action);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return button;
    }

    private static Button configure(Button button, Action action) {
        ActionUtils.configureButton(action, button);
        button.getStyleClass().addAll(action.getStyleClass());
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(action.getText());
        if (action.getProperties().get(ICON) instanceof Feather icon) {
            button.graphicProperty().unbind();
            button.setGraphic(Icons.of(icon));
        }
        KeyCombination keys = action.getAccelerator();
        if (keys != null && button.getTooltip() != null) {
            button.getTooltip().textProperty().unbind();
            button.getTooltip().setText(action.getLongText() + " (" + keys.getDisplayText() + ")");
        }
        return button;
    }
}
