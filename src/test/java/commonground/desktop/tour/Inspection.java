package commonground.desktop.tour;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.Styleable;
import javafx.scene.Node;
import javafx.scene.text.Text;

/** Looks over what a window paints. */
@FunctionalInterface
interface Inspection {

    /** What is wrong, each with the path of the node; on the FX thread. */
    Stream<String> faults(Paintwork paintwork);

    /** The node's style classes and those around it, and its text. */
    static String path(Node node) {
        String said = node instanceof Text text ? " “" + text.getText().strip() + "”" : "";
        return Stream.<Styleable>iterate(node, above -> above != null, Styleable::getStyleableParent)
                .limit(5)
                .map(Inspection::name)
                .collect(Collectors.joining(" < ")) + said;
    }

    private static String name(Styleable node) {
        String id = node.getId() == null ? "" : "#" + node.getId();
        return node.getTypeSelector() + id
                + node.getStyleClass().stream().map(styleClass -> "." + styleClass).collect(Collectors.joining());
    }
}
