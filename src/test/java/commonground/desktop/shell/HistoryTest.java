package commonground.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final History history = new History();
    private final StringProperty filter = new SimpleStringProperty("all");
    private final StringProperty typed = new SimpleStringProperty("");

    HistoryTest() {
        history.watch(filter, (old, now) -> false, (old, now) -> "filter " + now);
        history.watch(typed, (old, now) -> true, (old, now) -> "search for " + now);
    }

    @Test
    void takesBackAndMakesAgain() {
        filter.set("one");
        filter.set("two");
        history.undo();
        assertThat(filter.get()).isEqualTo("one");
        history.undo();
        assertThat(filter.get()).isEqualTo("all");
        assertThat(history.canUndoProperty().get()).isFalse();
        history.redo();
        assertThat(filter.get()).isEqualTo("one");
        assertThat(history.canRedoProperty().get()).isTrue();
    }

    @Test
    void saysWhatWouldBeTakenBackAndMadeAgain() {
        assertThat(history.undoNameProperty().get()).isEmpty();
        filter.set("one");
        typed.set("p");
        typed.set("pe");
        assertThat(history.undoNameProperty().get()).as("letters are one change").isEqualTo("search for pe");
        history.undo();
        assertThat(history.undoNameProperty().get()).isEqualTo("filter one");
        assertThat(history.redoNameProperty().get()).isEqualTo("search for pe");
        history.note(filter::set, "one", "two", "a name of its own");
        assertThat(history.undoNameProperty().get()).isEqualTo("a name of its own");
        assertThat(history.redoNameProperty().get()).isEmpty();
    }

    @Test
    void aNewChangeForgetsWhatWasTakenBack() {
        filter.set("one");
        history.undo();
        filter.set("two");
        history.redo();
        assertThat(filter.get()).isEqualTo("two");
        assertThat(history.canRedoProperty().get()).isFalse();
    }

    @Test
    void lettersOfOneWordAreOneChangeButNotAcrossOtherChanges() {
        typed.set("p");
        typed.set("pe");
        filter.set("one");
        typed.set("pee");
        history.undo();
        assertThat(typed.get()).isEqualTo("pe");
        history.undo();
        history.undo();
        assertThat(typed.get()).isEmpty();
        assertThat(filter.get()).isEqualTo("all");
    }
}
