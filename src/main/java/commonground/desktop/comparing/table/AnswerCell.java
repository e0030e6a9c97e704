package commonground.desktop.comparing.table;

import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A cell of the table. What a screen reader says of it is put together when it is asked for. */
final class AnswerCell extends VBox {

    private final Supplier<String> spoken;

    AnswerCell(Supplier<String> spoken) {
        this.spoken = spoken;
        getStyleClass().add("answer");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? spoken.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
