package commonground.desktop.controls;

import java.util.function.Consumer;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

/**
 * The number of a source in running text, to be clicked. A text rather than a hyperlink, so that no line begins with
 * it: a text flow breaks lines before a control, but not between a full stop and a digit.
 */
public final class Superscript extends Text {

    /** Keeps numbers that follow one another apart, but on one line. */
    private static final String NO_BREAK_SPACE = "\u00A0";

    private final Consumer<Node> action;

    /**
     * A number to be clicked.
     *
     * @param first  whether no other number stands before it
     * @param spoken what a screen reader says of it
     * @param action gets this number when it is clicked
     */
    Superscript(int number, boolean first, String spoken, Consumer<Node> action) {
        super(first ? String.valueOf(number) : NO_BREAK_SPACE + number);
        this.action = action;
        getStyleClass().add("superscript");
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(spoken);
        setFocusTraversable(true);
        setOnMouseClicked(event -> {
            action.accept(this);
            event.consume();
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.accept(this);
                event.consume();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            action.accept(this);
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }
}
