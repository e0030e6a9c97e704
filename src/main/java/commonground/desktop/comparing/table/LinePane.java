package commonground.desktop.comparing.table;

import java.util.List;
import javafx.scene.layout.Region;

/** The nodes of a line. */
interface LinePane {

    /** The whole line. */
    Region node();

    /** What the keys walk through, from left to right; at least one. */
    List<? extends Region> stops();
}
