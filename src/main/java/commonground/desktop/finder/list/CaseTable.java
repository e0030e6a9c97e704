package commonground.desktop.finder.list;

import commonground.desktop.finder.found.Found;
import commonground.library.CaseMatches.Match;
import commonground.words.Words;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The found cases, a line each; only those in view have nodes. Enter opens one, a click on a heading sorts. */
public final class CaseTable extends TableView<Match> {

    private final Found found;

    /**
     * A table.
     *
     * @param words     the bundle {@code finder}
     * @param shared    the bundle {@code desktop}
     * @param questions how many questions a case is asked
     * @param em        the size of text in pixels
     */
    public CaseTable(Words words, Words shared, Found found, int questions,
            ObservableDoubleValue em) {
        this.found = found;
        getStyleClass().add("case-table");
        setId("case-table");
        setAccessibleText(words.say("list.spoken"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        getColumns().setAll(new Columns(words, shared, found, questions, em).all());
        SortedList<Match> sorted = new SortedList<>(found.matches());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setPlaceholder(new Region());
        setRowFactory(table -> new CaseRow(found));
        sorted.addListener((ListChangeListener<Match>) change -> showCurrent());
        found.currentProperty().subscribe(this::showCurrent);
        found.picks().addListener((Observable picks) -> refresh());
        getSelectionModel().selectedItemProperty().subscribe(this::choose);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void choose(@Nullable Match match) {
        if (match != null) {
            found.choose(match);
        }
    }

    private void showCurrent() {
        Optional<Match> current = found.currentProperty().get();
        int index = current.map(getItems()::indexOf).orElse(-1);
        if (index >= 0 && getSelectionModel().getSelectedIndex() != index) {
            getSelectionModel().clearAndSelect(index);
            getFocusModel().focus(index);
            scrollTo(Math.max(0, index - 1));
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> found.currentProperty().get().ifPresent(found::open);
            case SPACE -> found.currentProperty().get().ifPresent(found::pick);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
