package commonground.desktop.reader.view;

import java.util.function.Supplier;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Moves a page up and down under its window. Heights are in pixels from the top of the page. */
public final class Scroller {

    /** What stays in view of the screenful before when one turns a page, as a part of it. */
    private static final double OVERLAP = 0.12;
    private static final double LINE = 48;
    /** Where a place that one jumps to comes to stand, as a part of the window's height. */
    private static final double HIGH = 0.035;
    private static final double MIDDLE = 0.35;

    private final ScrollPane pane;
    private final Region content;

    /**
     * A scroller.
     *
     * @param pane    the window
     * @param content what it shows
     */
    public Scroller(ScrollPane pane, Region content) {
        this.pane = pane;
        this.content = content;
    }

    /** Has something done whenever the page or its window has moved or changed its size. */
    public void onMove(Runnable action) {
        pane.vvalueProperty().subscribe(action);
        pane.viewportBoundsProperty().subscribe(action);
        content.heightProperty().subscribe(action);
    }

    /** Where the window begins. */
    public double top() {
        return pane.getVvalue() * hidden();
    }

    /** How much of the page the window shows. */
    public double windowHeight() {
        return pane.getViewportBounds().getHeight();
    }

    private double hidden() {
        return Math.max(0, content.getHeight() - windowHeight());
    }

    /** Where a node stands. */
    public double topOf(Node node) {
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
    }

    /** Where a node ends. */
    public double bottomOf(Node node) {
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMaxY();
    }

    /** Puts the window's top here, or as near as the page allows. */
    public void moveTo(double wanted) {
        double hidden = hidden();
        double now = Math.clamp(wanted, 0, hidden);
        pane.setVvalue(hidden == 0 ? 0 : now / hidden);
    }

    /** Brings a node to the top of the window. */
    public void jumpTo(Node node) {
        layOut();
        moveTo(topOf(node) - windowHeight() * HIGH);
    }

    /** Brings a part of a node into the window, unless it is there. */
    public void reveal(Node node, Supplier<Bounds> part) {
        layOut();
        Bounds bounds = content.sceneToLocal(node.localToScene(part.get()));
        double top = top();
        if (bounds.getMinY() < top || bounds.getMaxY() > top + windowHeight()) {
            moveTo(bounds.getMinY() - windowHeight() * MIDDLE);
        }
    }

    /** Turns by so many windows, back if negative. */
    public void turn(int windows) {
        moveTo(top() + windows * windowHeight() * (1 - OVERLAP));
    }

    /** Moves by so many lines, back if negative. */
    public void step(int lines) {
        moveTo(top() + lines * LINE);
    }

    /** Goes to the beginning. */
    public void toStart() {
        moveTo(0);
    }

    /** Goes to the end. */
    public void toEnd() {
        layOut();
        moveTo(content.getHeight());
    }

    /** Where things stand is known only after they have been laid out. */
    private void layOut() {
        Parent root = pane.getScene().getRoot();
        root.applyCss();
        root.layout();
    }
}
