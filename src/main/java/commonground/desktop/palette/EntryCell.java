package commonground.desktop.palette;

import commonground.words.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** One entry: what it is called, what sort of thing it is, and its shortcut. */
final class EntryCell extends ListCell<Entry> {

    private final Words words;
    private final Label label = new Label();
    private final Label kind = new Label();
    private final Label keys = new Label();
    private final HBox row = new HBox(label, kind, keys);

    EntryCell(Words words) {
        this.words = words;
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        kind.setMinWidth(USE_PREF_SIZE);
        kind.getStyleClass().add("palette-kind");
        keys.setMinWidth(USE_PREF_SIZE);
        keys.getStyleClass().add("key-hint");
        row.getStyleClass().add("palette-row");
        row.setMinWidth(0);
        row.setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        label.setText(entry.label());
        kind.setText(entry.kind());
        keys.setText(entry.keys());
        keys.setVisible(!entry.keys().isEmpty());
        keys.setManaged(keys.isVisible());
        setAccessibleText(words.say("palette.spoken", entry.label(), entry.kind(), entry.keys()));
        setGraphic(row);
    }
}
