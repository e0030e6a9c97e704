package commonground.desktop.comparing.table;

import commonground.desktop.comparing.lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The lines under the head; only those in view have nodes. One cell is the current one: the arrow keys move it, Enter
 * acts on it.
 */
final class ComparisonTable extends ListView<Line> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int PAGE = 5;

    private final Columns columns;
    private final ObservableList<Line> lines;
    private final TableHandler handler;
    private final List<LineCell> cells = new ArrayList<>();
    private final ObjectProperty<Spot> current = new SimpleObjectProperty<>(this, "current", new Spot(0, 0));
    private @Nullable LineViews views;

    ComparisonTable(Columns columns, ObservableList<Line> lines, TableHandler handler) {
        this.columns = columns;
        this.lines = lines;
        this.handler = handler;
        getStyleClass().add("comparison-table");
        setCellFactory(list -> {
            LineCell cell = new LineCell(this);
            cells.add(cell);
            return cell;
        });
        columns.onChange(this::arrange);
        lines.addListener((ListChangeListener<Line>) change -> moveTo(current.get(), false));
        current.subscribe(this::showStates);
        focusedProperty().subscribe(this::showStates);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    }

    /** How lines are shown that come from now on; those that are there stay as they are. */
    void showBy(LineViews made) {
        views = made;
        Scene scene = getScene();
        if (scene == null) {
            setItems(lines);
        } else {
            afterLayout(scene, () -> setItems(lines));
        }
    }

    /** The heads are laid out in one frame and the first lines in the next: both together would take too long. */
    private static void afterLayout(Scene scene, Runnable work) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                work.run();
            }
        });
    }

    /** The size of text in pixels. */
    double em() {
        return columns.emProperty().get();
    }

    LinePane view(Line line) {
        if (views == null) {
            throw new IllegalStateException("lines before the first comparison");
        }
        return views.of(line);
    }

    /** The column that keys act on. */
    int column() {
        return current.get().column();
    }

    void setColumn(int column) {
        moveTo(new Spot(current.get().line(), column), true);
    }

    /** The line that keys act on, if there is one. */
    Optional<Line> line() {
        int line = current.get().line();
        return line < lines.size() ? Optional.of(lines.get(line)) : Optional.empty();
    }

    /** Goes to the first line of a kind, and brings it to the top. */
    void goTo(Predicate<Line> wanted) {
        setItems(lines);
        for (int line = 0; line < lines.size(); line++) {
            if (wanted.test(lines.get(line))) {
                scrollTo(line);
                moveTo(new Spot(line, column()), false);
                requestFocus();
                return;
            }
        }
    }

    /** Lays the lines out anew, when their text has another size. */
    void arrange() {
        cells.forEach(LineCell::arrange);
    }

    /** The vertical scroll bar, once it is there. */
    Optional<ScrollBar> scrollBar() {
        return lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .findFirst();
    }

    private void showStates() {
        cells.forEach(this::showState);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    void showState(LineCell cell) {
        List<? extends Region> stops = cell.stops();
        for (int column = 0; column < stops.size(); column++) {
            stops.get(column).pseudoClassStateChanged(CURRENT, isFocused() && isCurrent(cell, column));
        }
    }

    private boolean isCurrent(LineCell cell, int column) {
        Spot spot = current.get();
        return cell.getIndex() == spot.line() && column == Math.min(spot.column(), cell.stops().size() - 1);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() != this) {
            return;
        }
        Spot at = current.get();
        KeyCode key = event.getCode();
        switch (key) {
            case LEFT -> moveTo(new Spot(at.line(), at.column() - 1), true);
            case RIGHT -> moveTo(new Spot(at.line(), at.column() + 1), true);
            case UP -> moveTo(new Spot(at.line() - 1, at.column()), true);
            case DOWN -> moveTo(new Spot(at.line() + 1, at.column()), true);
            case PAGE_UP -> moveTo(new Spot(at.line() - PAGE, at.column()), true);
            case PAGE_DOWN -> moveTo(new Spot(at.line() + PAGE, at.column()), true);
            case HOME -> moveTo(new Spot(0, at.column()), true);
            case END -> moveTo(new Spot(lines.size() - 1, at.column()), true);
            case ENTER, SPACE -> act(at);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void act(Spot spot) {
        if (spot.line() < lines.size()) {
            Line line = lines.get(spot.line());
            handler.act(line, Math.min(spot.column(), line.width() - 1));
        }
    }

    /** The list makes cells anew at times and says nothing of those it drops. */
    private Stream<LineCell> live() {
        return cells.stream().filter(cell -> cell.getParent() != null && cell.isVisible());
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !(event.getTarget() instanceof Node target)) {
            return;
        }
        live().forEach(cell -> {
            List<? extends Region> stops = cell.stops();
            for (int column = 0; column < stops.size(); column++) {
                if (isIn(target, stops.get(column))) {
                    current.set(new Spot(cell.getIndex(), stops.size() == 1 ? column() : column));
                }
            }
        });
    }

    private static boolean isIn(@Nullable Node node, Node ancestor) {
        return node != null && (node.equals(ancestor) || isIn(node.getParent(), ancestor));
    }

    private void moveTo(Spot wanted, boolean reveal) {
        int line = Math.clamp(wanted.line(), 0, Math.max(0, lines.size() - 1));
        int column = Math.clamp(wanted.column(), 0, columns.countProperty().get() - 1);
        current.set(new Spot(line, column));
        if (reveal) {
            columns.reveal(column);
            reveal(line);
        }
    }

    private void reveal(int line) {
        Optional<LineCell> shown = live().filter(cell -> cell.getIndex() == line).findFirst();
        if (shown.isEmpty() || !(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            scrollTo(line);
            return;
        }
        double above = shown.get().above();
        double below = shown.get().below();
        if (above > 0) {
            flow.scrollPixels(-above);
        } else if (below > 0) {
            flow.scrollPixels(Math.min(below, -above));
        }
    }

    /** Tells a screen reader of the current cell rather than of its line. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM) {
            Optional<? extends Region> stop = live()
                    .filter(cell -> cell.getIndex() == current.get().line() && !cell.stops().isEmpty())
                    .map(cell -> cell.stops().get(Math.min(column(), cell.stops().size() - 1)))
                    .findFirst();
            if (stop.isPresent()) {
                return stop.get();
            }
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
