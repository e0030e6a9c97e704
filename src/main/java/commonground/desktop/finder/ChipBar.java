package commonground.desktop.finder;

import commonground.desktop.look.Icons;
import commonground.words.Words;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** The filter in words; each part can be taken away. */
final class ChipBar extends FlowPane {

    /** Takes all the width that there is. */
    private static final double WIDE = 4000;

    private final FinderModel model;
    private final Words words;

    ChipBar(FinderModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("chip-bar");
        setRowValignment(VPos.CENTER);
        setAlignment(Pos.CENTER_LEFT);
        setPrefWrapLength(WIDE);
        model.chips().addListener((ListChangeListener<Chip>) change -> show());
    }

    private void show() {
        getChildren().setAll(model.chips().stream().map(this::node).toList());
        if (!getChildren().isEmpty()) {
            Hyperlink clear = new Hyperlink(words.say("finder.clear"));
            clear.setAccessibleText(words.say("finder.clear.spoken"));
            clear.setOnAction(event -> model.clear());
            getChildren().add(clear);
        }
    }

    private Node node(Chip chip) {
        Button button = new Button(chip.text(), Icons.of(Feather.X));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("chip");
        button.setAccessibleText(words.say("chip.remove", chip.text()));
        button.setOnAction(event -> model.queryProperty().set(chip.without()));
        return button;
    }
}
