package commonground.desktop.likemine;

import commonground.desktop.look.Icons;
import commonground.districts.District;
import commonground.districts.NearnessWords;
import commonground.words.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** Where one types the name of the own district and picks it from those that fit. */
final class DistrictChooser extends VBox {

    private final LikeMineModel model;
    private final Words words;
    private final Runnable chosen;
    private final CustomTextField field = new CustomTextField();
    private final ListView<District> list;
    private final Label nothing = new Label();

    /** @param chosen called after a district was picked */
    DistrictChooser(LikeMineModel model, Words words, Runnable chosen) {
        this.model = model;
        this.words = words;
        this.chosen = chosen;
        this.list = new ListView<>(model.found());
        getStyleClass().add("district-chooser");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(field, list);
        dressField();
        dressList();
        model.readyProperty().subscribe(this::explain);
    }

    private void dressField() {
        field.setId("own-district");
        field.getStyleClass().add("search-field");
        field.setLeft(Icons.of(Feather.SEARCH));
        field.setPromptText(words.say("choose.prompt"));
        field.setAccessibleText(words.say("choose.spoken"));
        field.textProperty().addListener((property, old, text) -> {
            model.search(text);
            explain();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInField);
    }

    private void dressList() {
        list.setId("districts-found");
        list.getStyleClass().add("district-list");
        list.setAccessibleText(words.say("choose.found"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("nothing");
        list.setPlaceholder(nothing);
        NearnessWords nearnessWords = new NearnessWords(words);
        list.setCellFactory(view -> new DistrictCell(nearnessWords));
        list.setOnMouseClicked(event -> choose());
        list.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case ENTER, SPACE -> {
                    choose();
                    event.consume();
                }
                default -> {}
            }
        });
    }

    /** Says why the list is empty. */
    private void explain() {
        if (!model.readyProperty().get()) {
            nothing.setText(words.say("reading"));
        } else {
            nothing.setText(words.say(field.getText().isBlank() ? "choose.begin" : "choose.nothing"));
        }
    }

    private void pressInField(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> {
                if (list.getSelectionModel().isEmpty()) {
                    list.getSelectionModel().selectFirst();
                }
                choose();
            }
            default -> {
                return;
            }
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private void choose() {
        District district = list.getSelectionModel().getSelectedItem();
        if (district != null) {
            model.choose(district);
            chosen.run();
        }
    }

    /** Brings the focus to where one types. */
    void focus() {
        field.requestFocus();
        field.selectAll();
    }
}
