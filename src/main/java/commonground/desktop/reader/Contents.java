package commonground.desktop.reader;

import commonground.desktop.reader.page.Section;
import commonground.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The list of the page's sections: it follows the reader and takes her where she points. */
final class Contents {

    private final ListView<Section> list;
    private boolean following;

    /**
     * Contents in a list.
     *
     * @param words the bundle {@code reader}
     */
    Contents(ListView<Section> list, Words words) {
        this.list = list;
        list.setCellFactory(view -> new Entry(words));
    }

    /**
     * Lists sections.
     *
     * @param shower brings one into view as the reader moves through the list
     * @param goer   takes the reader to the one that she chose
     */
    void show(List<Section> sections, Consumer<Section> shower, Consumer<Section> goer) {
        list.getItems().setAll(sections);
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (!following && chosen != null) {
                shower.accept(chosen);
            }
        });
        list.setOnMouseClicked(event -> chosen().ifPresent(goer));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(goer);
                event.consume();
            }
        });
    }

    private Optional<Section> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** Shows where the reader is. */
    void follow(@Nullable Section section) {
        following = true;
        list.getSelectionModel().select(section);
        following = false;
        reveal(list.getSelectionModel().getSelectedIndex());
    }

    private void reveal(int index) {
        list.getFocusModel().focus(index);
        int shown = (int) (list.getHeight() / Math.max(1, list.getFixedCellSize()));
        if (shown > 0 && shown < list.getItems().size()) {
            list.scrollTo(Math.max(0, index - shown / 2));
        }
    }

    private static final class Entry extends ListCell<Section> {

        private final Words words;
        private final Label title = new Label();
        private final Label tally = new Label();
        private final HBox row = new HBox(title, tally);

        Entry(Words words) {
            this.words = words;
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            title.getStyleClass().add("entry-title");
            tally.getStyleClass().add("tally");
            tally.setMinWidth(Region.USE_PREF_SIZE);
            row.getStyleClass().add("entry-row");
            row.setMinWidth(0);
            row.setPrefWidth(1);
        }

        @Override
        protected void updateItem(@Nullable Section section, boolean empty) {
            super.updateItem(section, empty);
            if (section == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.setText(section.title());
            tally.setText(section.tally());
            setAccessibleText(section.tally().isEmpty()
                    ? section.title()
                    : words.say("contents.entry.spoken", section.title(), section.tally()));
            setGraphic(row);
        }
    }
}
