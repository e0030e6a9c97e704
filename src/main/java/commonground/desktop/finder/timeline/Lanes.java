package commonground.desktop.finder.timeline;

import commonground.desktop.finder.found.Found;
import commonground.desktop.shell.Tray;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/** The lanes; only those in view have nodes. The arrow keys go from case to case and from moment to moment. */
final class Lanes extends ListView<Match> {

    private static final int PAGE = 6;

    private final Found found;
    private final List<Lane> shown = new ArrayList<>();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper(this, "told", "");
    /** Which moment of the current case keys act on; -1 for the case itself. */
    private int moment = -1;

    /** @param lane makes a lane that has its state shown by what it is given */
    Lanes(Found found, Function<Consumer<Lane>, Lane> lane) {
        this.found = found;
        setId("timeline");
        getStyleClass().add("lanes");
        setCellFactory(list -> {
            Lane made = lane.apply(this::showState);
            shown.add(made);
            return made;
        });
        setItems(found.matches());
        found.currentProperty().subscribe(() -> {
            moment = -1;
            showCurrent();
        });
        found.picks().addListener((ListChangeListener<Tray.Pick>) change -> showItems());
        focusedProperty().subscribe(this::showCurrent);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** What happened at the moment that keys act on; empty if there is none. */
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Shows anew what is known of the cases in view. */
    void showItems() {
        shown.forEach(Lane::showItem);
        showCurrent();
    }

    private void showCurrent() {
        shown.forEach(this::showState);
        told.set(mark().map(Mark::getAccessibleText).orElse(""));
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void showState(Lane lane) {
        lane.showCurrent(isFocused(), moment);
    }

    private Optional<Lane> lane() {
        return shown.stream()
                .filter(lane -> lane.getItem() != null && !lane.isEmpty() && found.isCurrent(lane.getItem().summary()))
                .findFirst();
    }

    private Optional<Mark> mark() {
        return moment < 0
                ? Optional.empty()
                : lane().map(Lane::marks).filter(marks -> moment < marks.size()).map(marks -> marks.get(moment));
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> moveAlong(-1);
            case RIGHT -> moveAlong(1);
            case UP -> moveDown(-1);
            case DOWN -> moveDown(1);
            case PAGE_UP -> moveDown(-PAGE);
            case PAGE_DOWN -> moveDown(PAGE);
            case HOME -> moveDown(-getItems().size());
            case END -> moveDown(getItems().size());
            case ENTER -> found.currentProperty().get().ifPresent(found::open);
            case SPACE -> found.currentProperty().get().ifPresent(found::pick);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void moveAlong(int by) {
        int last = lane().map(lane -> lane.marks().size() - 1).orElse(-1);
        moment = Math.clamp(moment + by, -1, last);
        showCurrent();
    }

    private void moveDown(int by) {
        if (!getItems().isEmpty()) {
            int from = Math.max(0, found.currentProperty()
                    .get()
                    .map(CaseSummary::id)
                    .map(found.matches()::indexOf)
                    .orElse(0));
            int to = Math.clamp(from + by, 0, getItems().size() - 1);
            found.choose(to);
            reveal(to);
        }
    }

    private void reveal(int index) {
        if (lane().filter(this::isWhollyInView).isEmpty()) {
            scrollTo(index);
        }
    }

    private boolean isWhollyInView(Lane lane) {
        Bounds bounds = sceneToLocal(lane.localToScene(lane.getBoundsInLocal()));
        return bounds.getMinY() >= 0 && bounds.getMaxY() <= getHeight() + 1;
    }

    /** Tells a screen reader of the moment that keys act on rather than of its lane. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM) {
            Optional<Object> item = mark().<Object>map(mark -> mark).or(() -> lane().map(lane -> lane));
            if (item.isPresent()) {
                return item.get();
            }
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
