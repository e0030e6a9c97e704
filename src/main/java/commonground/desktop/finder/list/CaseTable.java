package commonground.desktop.finder.list;

import commonground.desktop.finder.found.Found;
import commonground.desktop.finder.found.Reordered;
import commonground.desktop.tasks.Tasks;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseSummary;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** The found cases, a line each; only those in view have nodes. Enter opens one, a click on a heading sorts. */
public final class CaseTable extends TableView<Match> {

    private final Found found;
    private final Reordered cases;
    private final List<CaseRow> rows = new ArrayList<>();

    /**
     * A table.
     *
     * @param words     the bundle {@code finder}
     * @param shared    the bundle {@code desktop}
     * @param questions how many questions a case is asked
     * @param tasks     runs what sorts
     * @param em        the size of text in pixels
     */
    public CaseTable(Words words, Words shared, Found found, int questions, Tasks tasks, ObservableDoubleValue em) {
        this.found = found;
        this.cases = new Reordered(found.matches(), tasks, words.say("view.sorting"));
        getStyleClass().add("case-table");
        setId("case-table");
        setAccessibleText(words.say("list.spoken"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        getColumns().setAll(new Columns(words, shared, found, questions, em).all());
        setSortPolicy(table -> {
            sortBy(Optional.ofNullable(table.getComparator()));
            return true;
        });
        setItems(cases);
        setPlaceholder(new Region());
        setRowFactory(table -> {
            CaseRow row = new CaseRow(found, cases);
            rows.add(row);
            return row;
        });
        cases.addListener((ListChangeListener<Match>) this::follow);
        found.currentProperty().subscribe(this::showCurrent);
        found.picks().addListener((Observable picks) -> showRows());
        getSelectionModel().selectedIndexProperty().subscribe(index -> choose(index.intValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        showCurrent();
    }

    private void sortBy(Optional<Comparator<Match>> order) {
        cases.sortBy(order.map(comparator -> (all, progress) -> Comparator.comparing(Columns::bare, comparator)));
    }

    private void follow(ListChangeListener.Change<? extends Match> change) {
        change.next();
        if (change.wasUpdated()) {
            showRows();
        } else {
            showCurrent();
        }
    }

    /** Shows anew what is known of the cases in view. */
    private void showRows() {
        rows.forEach(CaseRow::showItem);
    }

    private void choose(int index) {
        if (index >= 0 && index < cases.size()) {
            found.choose(cases.placeOf(index));
        }
    }

    private void showCurrent() {
        int index = found.currentProperty().get().map(CaseSummary::id).map(cases::indexOf).orElse(-1);
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
