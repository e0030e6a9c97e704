package commonground.desktop.finder;

import commonground.desktop.controls.WrapPane;
import commonground.desktop.look.Icons;
import commonground.words.Words;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** How many cases were found, and the filter in words; each part of it can be taken away. */
final class ChipBar {

    private final FinderModel model;
    private final Words words;
    private final WrapPane pane = new WrapPane();
    private final Label found = new Label();

    ChipBar(FinderModel model, Words words) {
        this.model = model;
        this.words = words;
        pane.getStyleClass().add("chip-bar");
        pane.setRowValignment(VPos.CENTER);
        pane.setAlignment(Pos.CENTER_LEFT);
        found.getStyleClass().add("found");
        pane.getChildren().setAll(found);
        model.resultsProperty().subscribe(results -> found.setText(model.found()));
        model.chips().addListener((ListChangeListener<Chip>) change -> show());
    }

    Node pane() {
        return pane;
    }

    private void show() {
        pane.getChildren().setAll(found);
        model.chips().stream().map(this::node).forEach(pane.getChildren()::add);
        if (!model.chips().isEmpty()) {
            Hyperlink clear = new Hyperlink(words.say("finder.clear"));
            clear.setAccessibleText(words.say("finder.clear.spoken"));
            clear.setOnAction(event -> model.clear());
            pane.getChildren().add(clear);
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
