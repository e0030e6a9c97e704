package commonground.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the user is, was, and can go forward to again. */
public final class Navigator {

    /** A place with the screen that shows it. No two visits are the same. */
    public static final class Visit {

        private final Place place;
        private final Screen screen;

        Visit(Place place, Screen screen) {
            this.place = place;
            this.screen = screen;
        }

        /** Where the user is. */
        public Place place() {
            return place;
        }

        /** What shows it. */
        public Screen screen() {
            return screen;
        }
    }

    /** Older visits are forgotten, and their screens with them. */
    static final int MOST_VISITS = 30;

    private final Function<Place, Screen> opener;
    private final List<Visit> visits = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Visit> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private int position = -1;

    /**
     * An empty history.
     *
     * @param opener makes the screen for a place
     */
    public Navigator(Function<Place, Screen> opener) {
        this.opener = opener;
    }

    /** The visit that is in the window; without a value until the first {@link #go}. */
    public ReadOnlyObjectProperty<Visit> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Whether there is an earlier visit. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether there is a later visit. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Goes to a place; where one just came from it, this is the way back. */
    public void go(Place place) {
        if (isAt(position, place)) {
            return;
        }
        if (isAt(position - 1, place)) {
            back();
            return;
        }
        visit(new Visit(place, opener.apply(place)));
    }

    /** Goes to a screen that was there before, on a new visit if its old one is forgotten. */
    public void goBackTo(Screen screen, Place place) {
        for (int index = 0; index < visits.size(); index++) {
            if (visits.get(index).screen().equals(screen)) {
                moveTo(index);
                return;
            }
        }
        visit(new Visit(place, screen));
    }

    private void visit(Visit visit) {
        visits.subList(position + 1, visits.size()).clear();
        visits.add(visit);
        if (visits.size() > MOST_VISITS) {
            visits.removeFirst();
        }
        moveTo(visits.size() - 1);
    }

    /** Notes that the present screen now shows another place, such as the same comparison with a column more. */
    public void becomes(Place place) {
        visits.set(position, new Visit(place, visits.get(position).screen()));
        moveTo(position);
    }

    /** Goes to the visit before; nothing happens at the first. */
    public void back() {
        if (canGoBack.get()) {
            moveTo(position - 1);
        }
    }

    /** Goes to the visit after; nothing happens at the last. */
    public void forward() {
        if (canGoForward.get()) {
            moveTo(position + 1);
        }
    }

    private boolean isAt(int index, Place place) {
        return index >= 0 && index < visits.size() && visits.get(index).place().equals(place);
    }

    private void moveTo(int index) {
        position = index;
        canGoBack.set(index > 0);
        canGoForward.set(index < visits.size() - 1);
        current.set(visits.get(index));
    }
}
