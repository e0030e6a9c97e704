package commonground.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * What the user has changed, so that it can be undone and done again: values that were, and values that came, and what
 * each change is called.
 */
public final class History {

    private static final int MOST = 100;

    /** One value in place of another, how either is set, and what that is called. */
    private record Change<T>(Consumer<T> setter, T old, T now, BiFunction<T, T, String> naming) {

        String name() {
            return naming.apply(old, now);
        }

        boolean follows(Change<?> earlier) {
            return earlier.setter().equals(setter) && Objects.equals(earlier.now(), old);
        }

        void undo() {
            setter.accept(old);
        }

        void redo() {
            setter.accept(now);
        }
    }

    private final Deque<Change<?>> done = new ArrayDeque<>();
    private final Deque<Change<?>> undone = new ArrayDeque<>();
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper(this, "undoName", "");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper(this, "redoName", "");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private boolean replaying;

    /**
     * Notes every change of an immutable value.
     *
     * @param one    whether a change and the one before it, of the same property, are one to the user, such as two
     *               letters of a word; asked with the value before both and the value after
     * @param naming what the change from one value to another is called
     */
    public <T> void watch(Property<T> property, BiPredicate<T, T> one, BiFunction<T, T, String> naming) {
        Consumer<T> setter = property::setValue;
        property.addListener((changed, old, now) -> note(new Change<>(setter, old, now, naming), one));
    }

    /**
     * Notes a change that was just made.
     *
     * @param setter makes a value the present one, and brings what it changes before the user's eyes
     * @param name   what the change is called
     */
    public <T> void note(Consumer<T> setter, T old, T now, String name) {
        note(new Change<>(setter, old, now, (before, after) -> name), (before, after) -> false);
    }

    private <T> void note(Change<T> change, BiPredicate<T, T> one) {
        if (replaying) {
            return;
        }
        undone.clear();
        Change<?> last = done.peek();
        if (last != null && change.follows(last) && one.test(change.old(), change.now())) {
            @SuppressWarnings("unchecked") Change<T> same = (Change<T>) done.pop();
            done.push(new Change<>(change.setter(), same.old(), change.now(), change.naming()));
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
        undoName.set(name(done));
        redoName.set(name(undone));
    }

    private static String name(Deque<Change<?>> changes) {
        return changes.isEmpty() ? "" : changes.element().name();
    }

    /** What the change is called that would be taken back; empty if there is none. */
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /** What the change is called that would be made again; empty if there is none. */
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
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
