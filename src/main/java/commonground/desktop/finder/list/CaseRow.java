package commonground.desktop.finder.list;

import commonground.desktop.controls.Rows;
import commonground.desktop.finder.found.Found;
import commonground.desktop.finder.found.Reordered;
import commonground.library.CaseMatches.Match;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** A line of the table. A double click opens its case. */
final class CaseRow extends TableRow<Match> {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final Found found;
    private final Reordered cases;

    CaseRow(Found found, Reordered cases) {
        this.found = found;
        this.cases = cases;
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                found.open(getItem().summary());
            }
        });
    }

    /** Shows anew what is known of the case, and whether it is in the tray. */
    void showItem() {
        updateIndex(getIndex());
        updateItem(getItem(), isEmpty());
    }

    @Override
    protected void updateItem(@Nullable Match match, boolean empty) {
        super.updateItem(match, empty);
        if (Rows.isShown(this)) {
            cases.want(getIndex());
        }
        pseudoClassStateChanged(PICKED, match != null && !empty && found.isPicked(match.summary()));
    }
}
