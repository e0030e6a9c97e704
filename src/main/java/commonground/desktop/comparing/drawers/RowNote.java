package commonground.desktop.comparing.drawers;

import commonground.cases.SheetEdits;
import commonground.words.Words;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Where the user writes a note to a row, which the sheet prints as her own words. */
public final class RowNote {

    private static final KeyCombination KEEP = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final BiConsumer<String, String> kept;
    private final Label question = new Label();
    private final TextArea text = new TextArea();
    private final Button remove;
    private final Drawer drawer;
    private String questionId = "";

    /**
     * A closed drawer.
     *
     * @param kept   gets the question's id and the note, which is blank when it is taken away
     * @param closed called when it closes
     */
    public RowNote(Words words, BiConsumer<String, String> kept, Runnable closed) {
        this.kept = kept;
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        question.getStyleClass().add("note-question");
        Label hint = new Label(words.say("row-note.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("cell-about");
        text.setWrapText(true);
        text.getStyleClass().add("note-text");
        text.setAccessibleText(words.say("row-note.title"));
        text.setTextFormatter(new TextFormatter<>(RowNote::shortened));
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (KEEP.match(event)) {
                keep(text.getText());
                event.consume();
            }
        });
        Button keep = new Button(words.say("row-note.keep"));
        keep.getStyleClass().add("primary");
        keep.setOnAction(event -> keep(text.getText()));
        remove = new Button(words.say("row-note.remove"));
        remove.setOnAction(event -> keep(""));
        HBox buttons = new HBox(keep, remove);
        buttons.getStyleClass().add("saving");
        drawer = new Drawer(words, words.say("row-note.title"), closed, question, text, hint, buttons);
        drawer.getStyleClass().add("low");
    }

    /** Its nodes. */
    public Node root() {
        return drawer;
    }

    /** Opens it for a row. */
    public void open(String id, String asked, String note) {
        questionId = id;
        question.setText(asked);
        text.setText(note);
        remove.setVisible(!note.isEmpty());
        drawer.open();
        text.requestFocus();
        text.end();
    }

    private void keep(String note) {
        drawer.close();
        kept.accept(questionId, note);
    }

    /** Cuts what is typed or pasted where the note would grow too long. */
    private static TextFormatter.Change shortened(TextFormatter.Change change) {
        int excess = change.getControlNewText().length() - SheetEdits.LONGEST_NOTE;
        if (excess > 0) {
            change.setText(change.getText().substring(0, Math.max(0, change.getText().length() - excess)));
            int end = change.getControlNewText().length();
            change.selectRange(Math.min(change.getAnchor(), end), Math.min(change.getCaretPosition(), end));
        }
        return change;
    }
}
