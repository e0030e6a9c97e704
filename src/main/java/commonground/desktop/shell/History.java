package commonground.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.BiPredicate;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What the user has changed, so that it can be undone and done again: values that were, and values that came. */
public final class History {

    private static final int MOST = 100;

    /** One value in place of another. */
    private record Change<T>(Property<T> property, T old, T now) {

        boolean follows(Change<?> earlier) {
            return earlier.property().equals(property) && Objects.equals(earlier.now(), old);
        }

        void undo() {
            property.setValue(old);
        }

        void redo() {
            property.setValue(now);
        }
    }

    private final Deque<Change<?>> done = new ArrayDeque<>();
    private final Deque<Change<?>> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private boolean replaying;

    /**
     * Notes every change of an immutable value.
     *
     * @param one whether a change and the one before it, of the same property, are one to the user, such as two letters
     *            of a word; asked with the value before both and the value after
     */
    public <T> void watch(Property<T> property, BiPredicate<T, T> one) {
        property.addListener((changed, old, now) -> {
            if (!replaying) {
                note(new Change<>(property, old, now), one);
            }
        });
    }

    private <T> void note(Change<T> change, BiPredicate<T, T> one) {
        undone.clear();
        Change<?> last = done.peek();
        if (last != null && change.follows(last) && one.test(change.old(), change.now())) {
            @SuppressWarnings("unchecked") Change<T> same = (Change<T>) done.pop();
            done.push(new Change<>(change.property(), same.old(), change.now()));
        } else {
            done.push(change);
        }
        if (done.size() > MOST) {
            done.removeLast();
        }
        tell();
    }

    /** Takes the last change back; nothing happens if there is none. */
    public void undo() {
        if (!done.isEmpty()) {
            Change<?> change = done.pop();
            undone.push(change);
            replay(change::undo);
        }
    }

    /** Makes the change again that was taken back last; nothing happens if there is none. */
    public void redo() {
        if (!undone.isEmpty()) {
            Change<?> change = undone.pop();
            done.push(change);
            replay(change::redo);
        }
    }

    private void replay(Runnable step) {
        replaying = true;
        try {
            step.run();
        } finally {
            replaying = false;
        }
        tell();
    }

    private void tell() {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }

    /** Whether there is a change to take back. */
    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    /** Whether there is a change to make again. */
    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }
}
