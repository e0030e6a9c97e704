package commonground.desktop.finder.results;

import commonground.desktop.finder.found.Matches;
import commonground.desktop.finder.found.Update;
import commonground.desktop.finder.found.WholeChange;
import commonground.library.CaseMatches.Match;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/** What was found, parted into rows; a row is made each time that it is asked for. */
final class CardRows extends ObservableListBase<List<@Nullable Match>> implements RandomAccess {

    private final Matches matches;
    private int columns = 1;
    private int rows;

    CardRows(Matches matches) {
        this.matches = matches;
        matches.addListener((ListChangeListener<Match>) this::follow);
        arrange();
    }

    private void follow(ListChangeListener.Change<? extends Match> change) {
        change.next();
        if (change.wasUpdated()) {
            fireChange(new Update<>(this));
        } else {
            arrange();
        }
    }

    /** How many cases a full row has. */
    int columns() {
        return columns;
    }

    /** Puts so many cases into a row. */
    void fit(int now) {
        if (now != columns) {
            columns = now;
            arrange();
        }
    }

    private void arrange() {
        int before = rows;
        rows = (matches.size() + columns - 1) / columns;
        fireChange(new WholeChange<>(this, before));
    }

    /** The cases of a row, {@code null} where one has not been read. */
    @Override
    public List<@Nullable Match> get(int row) {
        List<@Nullable Match> cases = new ArrayList<>();
        for (int place = row * columns; place < Math.min(matches.size(), (row + 1) * columns); place++) {
            cases.add(matches.get(place));
        }
        return Collections.unmodifiableList(cases);
    }

    @Override
    public int size() {
        return rows;
    }
}
