package commonground.desktop.tour;

import commonground.desktop.tour.Paintwork.Painted;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Whether every name and label is shown whole: a tooltip with the rest of it is not found by those who print or share. */
final class WholeInspection implements Inspection {

    @Override
    public Stream<String> faults(Paintwork paintwork) {
        return paintwork.nodes()
                .filter(painted -> painted.isInView() && !paintwork.isCovered(painted))
                .map(Painted::node)
                .filter(WholeInspection::isCut)
                .map(node -> Inspection.path(node) + ": is cut");
    }

    private static boolean isCut(Node node) {
        return node instanceof Text text && text.getParent() instanceof Labeled labeled
                && text.getText().endsWith(labeled.getEllipsisString())
                && !labeled.getText().endsWith(labeled.getEllipsisString());
    }
}
