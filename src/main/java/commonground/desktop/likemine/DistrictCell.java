package commonground.desktop.likemine;

import commonground.districts.District;
import commonground.districts.NearnessWords;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A district of the list: its name, and under it city, state and size. */
final class DistrictCell extends ListCell<District> {

    private final NearnessWords nearnessWords;
    private final Label name = new Label();
    private final Label about = new Label();
    private final VBox lines = new VBox(name, about);

    DistrictCell(NearnessWords nearnessWords) {
        this.nearnessWords = nearnessWords;
        getStyleClass().add("district-cell");
        name.getStyleClass().add("name");
        about.getStyleClass().add("about");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable District district, boolean empty) {
        super.updateItem(district, empty);
        if (empty || district == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(district.name());
        about.setText(nearnessWords.about(district));
        setAccessibleText(name.getText() + ". " + about.getText());
        setGraphic(lines);
    }
}
