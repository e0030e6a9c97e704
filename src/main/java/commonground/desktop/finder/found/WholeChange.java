package commonground.desktop.finder.found;

import java.util.Collections;
import java.util.List;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a list gives way to something else. Unlike JavaFX's own changes it copies nothing, and tells of what was
 * there before only how many they were.
 */
public final class WholeChange<E extends @Nullable Object> extends Change<E> {

    private static final int[] NO_PERMUTATION = {};

    private final int before;
    private boolean told;

    /** @param before how many elements there were */
    public WholeChange(ObservableList<E> list, int before) {
        super(list);
        this.before = before;
    }

    @Override
    public boolean next() {
        boolean first = !told && (before > 0 || !getList().isEmpty());
        told = true;
        return first;
    }

    @Override
    public void reset() {
        told = false;
    }

    @Override
    public int getFrom() {
        return 0;
    }

    @Override
    public int getTo() {
        return getList().size();
    }

    /** As many times {@code null} as there were elements: nobody asks which, and to read them would take long. */
    @Override
    @SuppressWarnings("NullAway")
    public List<E> getRemoved() {
        return Collections.nCopies(before, null);
    }

    @Override
    public int getRemovedSize() {
        return before;
    }

    @Override
    protected int[] getPermutation() {
        return NO_PERMUTATION.clone();
    }
}
