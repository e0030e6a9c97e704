package commonground.desktop.comparing.charts;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A lane of the timeline: its name at the left, and its marks.
 *
 * @param period the years that the evidence covers
 */
record TimeLane(Label name, Region ground, Region period, int from, int to, List<TimeMark> marks) {}
