package commonground.desktop.finder.map;

import commonground.desktop.finder.found.Found;
import commonground.desktop.finder.map.Atlas.Spot;
import commonground.desktop.shell.Tray;
import commonground.desktop.tasks.Latest;
import commonground.desktop.tasks.Tasks;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseSummary;
import commonground.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** The found cases on a map. The arrow keys go from pin to pin, Enter opens a case or lists those of a pin. */
public final class CaseMap extends Region {

    private final Found found;
    private final ObservableDoubleValue em;
    private final Latest latest;
    private final String charting;
    private final Atlas atlas = Atlas.load();
    private final Land land = new Land(atlas);
    private final Pins pins;
    private final PinPanel panel;
    private final MapNotes notes;
    private double shownWidth;
    private double shownHeight;

    /**
     * A map.
     *
     * @param words  the bundle {@code finder}
     * @param shared the bundle {@code desktop}
     * @param em     the size of text in pixels
     */
    public CaseMap(Words words, Words shared, Found found, Tasks tasks, ObservableDoubleValue em) {
        this.found = found;
        this.latest = new Latest(tasks);
        this.charting = words.say("map.charting");
        this.em = em;
        pins = new Pins(words, found, this::press);
        panel = new PinPanel(words, shared, found, this::requestFocus);
        notes = new MapNotes(words);
        getStyleClass().add("case-map");
        setId("case-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(words.say("map.spoken"));
        getChildren().setAll(land, pins, notes, panel);
        found.matches().addListener((ListChangeListener<Match>) this::follow);
        found.picks().addListener((ListChangeListener<Tray.Pick>) change -> showStates());
        found.currentProperty().subscribe(this::showStates);
        focusedProperty().subscribe(this::showStates);
        em.subscribe(this::showAnew);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        setOnMousePressed(event -> {
            panel.close();
            requestFocus();
        });
    }

    private void follow(ListChangeListener.Change<? extends Match> change) {
        change.next();
        if (!change.wasUpdated()) {
            showAnew();
        }
    }

    private void showAnew() {
        shownWidth = 0;
        panel.close();
        requestLayout();
    }

    private void showStates() {
        pins.showStates(isFocused());
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != shownWidth || getHeight() != shownHeight) {
            shownWidth = getWidth();
            shownHeight = getHeight();
            panel.close();
            draw();
        }
        placePanel();
    }

    private void draw() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        // Its labels are no wider than it is: only then is it known in how many rows they stand.
        notes.resize(width, notes.getHeight());
        double foot = notes.prefHeight(width);
        double height = getHeight() - snappedTopInset() - snappedBottomInset() - foot;
        double scale = Math.max(0.1, Math.min(width / (Albers.BEYOND + Albers.WIDTH), height / Albers.HEIGHT));
        double left = snapPositionX(snappedLeftInset() + (width + (Albers.BEYOND - Albers.WIDTH) * scale) / 2);
        double top = snapPositionY(snappedTopInset() + (height - Albers.HEIGHT * scale) / 2);
        land.resizeTo(scale);
        land.setLayoutX(left);
        land.setLayoutY(top);
        pins.resizeRelocate(left, top, Albers.WIDTH * scale, Albers.HEIGHT * scale);
        notes.resizeRelocate(snappedLeftInset(), getHeight() - snappedBottomInset() - foot, width, foot);
        List<CaseSummary> cases = found.matches().summaries();
        double size = em.get();
        latest.run(charting, progress -> Charted.of(cases, atlas, scale, size), charted -> show(charted, scale));
    }

    private void show(Charted charted, double scale) {
        land.tint(charted.states());
        notes.show(charted.exact(), charted.missing());
        pins.show(charted.clusters(), scale, em.get());
        showStates();
    }

    private void placePanel() {
        Optional<Pin> current = pins.current();
        if (!panel.isVisible() || current.isEmpty()) {
            return;
        }
        Bounds pin = sceneToLocal(current.get().localToScene(current.get().getLayoutBounds()));
        double width = snapSizeX(panel.prefWidth(-1));
        double height = snapSizeY(Math.min(panel.prefHeight(width), getHeight() - em.get()));
        double gap = em.get() / 2;
        boolean fitsRight = pin.getMaxX() + gap + width < getWidth();
        double x = fitsRight ? pin.getMaxX() + gap : Math.max(0, pin.getMinX() - gap - width);
        double y = Math.clamp(pin.getCenterY() - 2 * em.get(), 0, Math.max(0, getHeight() - height));
        panel.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
    }

    private void press(Pin pin) {
        if (!pin.isCurrent()) {
            found.choose(pin.first());
        }
        panel.show(pin.cluster().spots().stream().map(Spot::one).toList());
        requestLayout();
        panel.requestFocus();
    }

    private void press(KeyEvent event) {
        if (!isFocused() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> move(new Point2D(-1, 0));
            case RIGHT -> move(new Point2D(1, 0));
            case UP -> move(new Point2D(0, -1));
            case DOWN -> move(new Point2D(0, 1));
            case ENTER -> pins.current().ifPresent(this::enter);
            case SPACE -> found.currentProperty().get().ifPresent(found::pick);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void enter(Pin pin) {
        if (pin.cluster().isSingle()) {
            found.open(pin.first());
        } else {
            press(pin);
        }
    }

    private void move(Point2D direction) {
        pins.current()
                .flatMap(from -> pins.next(from, direction))
                .ifPresent(pin -> found.choose(pin.first()));
    }

    /** Tells a screen reader of the pin that keys act on. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM) {
            return pins.current().<Object>map(pin -> pin).orElse(this);
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
