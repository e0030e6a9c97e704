package commonground.desktop.finder;

import commonground.desktop.finder.matrix.CaseMatrix;
import commonground.desktop.shell.Actions;
import commonground.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the matrix alone, and rests while another view is shown. */
final class MatrixActions {

    private final ResultViews views;
    private final List<Action> all;

    /** @param words the bundle {@code finder} */
    MatrixActions(Words words, ResultViews views, ObservableValue<ViewKind> view) {
        this.views = views;
        Actions actions = new Actions(words);
        all = List.of(actions.of("matrix-sort", Feather.ARROW_DOWN, () -> onMatrix(CaseMatrix::sort)),
                actions.of("matrix-pin", Feather.CHEVRONS_UP, () -> onMatrix(CaseMatrix::togglePin)));
        view.subscribe(kind -> all.forEach(action -> action.setDisabled(kind != ViewKind.MATRIX)));
    }

    private void onMatrix(Consumer<CaseMatrix> work) {
        if (views.shown() instanceof CaseMatrix matrix) {
            work.accept(matrix);
        }
    }

    List<Action> all() {
        return all;
    }
}
