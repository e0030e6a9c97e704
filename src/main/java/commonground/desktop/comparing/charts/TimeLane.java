package commonground.desktop.comparing.charts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A lane of the timeline: its name at the left, and its marks.
 *
 * @param period the years that the evidence covers
 */
record TimeLane(Label name, Region ground, Region period, int from, int to, List<Placed> marks) {

    /** A mark, and where it stands. */
    record Placed(Course.Moment moment, Node mark) {

        /** Each kind has a line of its own, so that the marks of a year do not cover each other; from 0 to 1. */
        double line() {
            return switch (moment.kind()) {
                case NATION -> 0.5;
                case ORIGIN -> 0.14;
                case PRACTICE -> 0.32;
                case EVENT -> 0.5;
                case OUTCOME -> 0.68;
                case LATER -> 0.86;
            };
        }
    }
}
