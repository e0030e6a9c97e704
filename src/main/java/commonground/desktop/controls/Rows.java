package commonground.desktop.controls;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;

/** What is to be known of the cells that lists recycle. */
public final class Rows {

    private Rows() {}

    /** Whether a cell stands in its list, rather than aside, where the list measures rows that nobody sees. */
    public static boolean isShown(IndexedCell<?> cell) {
        Node parent = cell.getParent();
        return parent != null && parent.isVisible() && !cell.isEmpty();
    }
}
