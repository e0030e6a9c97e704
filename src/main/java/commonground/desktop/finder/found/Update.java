package commonground.desktop.finder.found;

import java.util.List;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableList;

/** More is known of what is in a list; it is not told of which. */
public final class Update<E> extends Change<E> {

    private static final int[] NO_PERMUTATION = {};

    private boolean told;

    /** An update of the whole list. */
    public Update(ObservableList<E> list) {
        super(list);
    }

    @Override
    public boolean next() {
        boolean first = !told;
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

    @Override
    public boolean wasUpdated() {
        return true;
    }

    @Override
    public List<E> getRemoved() {
        return List.of();
    }

    @Override
    protected int[] getPermutation() {
        return NO_PERMUTATION.clone();
    }
}
