package commonground.desktop.reader.timeline;

import commonground.desktop.reader.page.Block;
import commonground.desktop.reader.page.Block.Timeline.Lane;
import commonground.desktop.reader.page.Dot;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Side;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The timeline of a case: a row for each kind of dated thing, all over one axis. Left and right go from mark to mark. */
public final class TimelineView extends VBox {

    private static final int LONGEST_ITEM = 100;

    private final Words words;
    private final BiConsumer<Node, Dot> opener;
    private final Caption caption;
    private final List<LanePane> lanes;

    /**
     * A timeline.
     *
     * @param words  the bundle {@code reader}
     * @param opener takes the reader to what a mark stands for
     */
    public TimelineView(Block.Timeline timeline, Words words, BiConsumer<Node, Dot> opener) {
        this.words = words;
        this.opener = opener;
        this.caption = new Caption(words);
        Axis axis = new Axis(timeline.from(), timeline.to());
        this.lanes = timeline.lanes().stream().map(lane -> pane(lane, axis)).toList();
        getStyleClass().add("timeline");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(words.say("timeline.spoken"));
        for (int index = 0; index < lanes.size(); index++) {
            getChildren().add(row(timeline.lanes().get(index).name(), lanes.get(index)));
        }
        getChildren().addAll(row("", new TickPane(axis)), caption);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private LanePane pane(Lane lane, Axis axis) {
        LanePane pane = new LanePane(lane, axis, cluster -> spot(lane, cluster), this::keepReachable);
        pane.getStyleClass().add(lane.key());
        return pane;
    }

    private static Node row(String name, Node content) {
        Label label = new Label(name);
        label.getStyleClass().add("lane-name");
        HBox row = new HBox(label, content);
        HBox.setHgrow(content, Priority.ALWAYS);
        row.getStyleClass().add("lane-row");
        return row;
    }

    private Spot spot(Lane lane, Cluster<Dot> cluster) {
        Spot spot = new Spot(lane, cluster, words);
        spot.hoverProperty().subscribe(hovered -> show(spot, hovered));
        spot.focusedProperty().subscribe(focused -> show(spot, focused));
        spot.setOnAction(event -> open(spot));
        return spot;
    }

    private void show(Spot spot, boolean pointedAt) {
        if (pointedAt) {
            caption.show(spot.cluster().members());
        }
    }

    private void open(Spot spot) {
        List<Dot> dots = spot.cluster().members();
        if (dots.size() == 1) {
            opener.accept(spot, dots.getFirst());
            return;
        }
        ContextMenu menu = new ContextMenu();
        dots.forEach(dot -> {
            MenuItem item = new MenuItem(shortened(words.say("timeline.line", dot.when(), dot.text())));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> opener.accept(spot, dot));
            menu.getItems().add(item);
        });
        menu.show(spot, Side.BOTTOM, 0, 0);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_ITEM
                ? text
                : text.substring(0, text.lastIndexOf(' ', LONGEST_ITEM)) + "…";
    }

    /** All marks from left to right, of two at one place the upper first. */
    private List<Spot> spots() {
        List<Spot> spots = new ArrayList<>(lanes.stream().flatMap(lane -> lane.spots().stream()).toList());
        spots.sort(Comparator.comparingDouble(spot -> spot.cluster().part()));
        return spots;
    }

    /** Tab reaches one mark; from there the arrow keys go on. */
    private void keepReachable() {
        List<Spot> spots = spots();
        if (spots.stream().noneMatch(Node::isFocusTraversable) && !spots.isEmpty()) {
            spots.getFirst().setFocusTraversable(true);
        }
    }

    /** A filter: buttons keep the arrow keys for themselves. */
    private void onKey(KeyEvent event) {
        if (event.getTarget() instanceof Spot spot && !event.isAltDown() && !event.isShortcutDown()) {
            if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT) {
                List<Spot> spots = spots();
                int next = spots.indexOf(spot) + (event.getCode() == KeyCode.RIGHT ? 1 : -1);
                go(spots.get(Math.clamp(next, 0, spots.size() - 1)));
                event.consume();
            }
        }
    }

    private void go(Spot next) {
        spots().forEach(spot -> spot.setFocusTraversable(false));
        next.setFocusTraversable(true);
        next.requestFocus();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> spots().size();
            case ITEM_AT_INDEX -> spots().get((Integer) parameters[0]);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
