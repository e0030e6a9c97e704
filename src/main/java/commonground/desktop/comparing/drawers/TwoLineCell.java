package commonground.desktop.comparing.drawers;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A cell of a list with a name and, under it, a line about it. */
final class TwoLineCell<T> extends ListCell<T> {

    private final Function<T, String> name;
    private final Function<T, String> about;
    private final Label nameLabel = new Label();
    private final Label aboutLabel = new Label();
    private final VBox lines = new VBox(nameLabel, aboutLabel);

    TwoLineCell(Function<T, String> name, Function<T, String> about) {
        this.name = name;
        this.about = about;
        nameLabel.getStyleClass().add("cell-name");
        aboutLabel.getStyleClass().add("cell-about");
        getStyleClass().add("two-line-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        nameLabel.setText(name.apply(item));
        aboutLabel.setText(about.apply(item));
        setAccessibleText(nameLabel.getText() + ". " + aboutLabel.getText());
        setGraphic(lines);
    }
}
