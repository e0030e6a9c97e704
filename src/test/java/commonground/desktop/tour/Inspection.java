package commonground.desktop.tour;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.css.Styleable;
import javafx.scene.Node;
import javafx.scene.text.Text;

/** Looks over what a window paints. */
@FunctionalInterface
interface Inspection {

    /** Items of menus are not disabled, but only look so. */
    PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

    /** What is wrong, each with the path of the node; on the FX thread. */
    Stream<String> faults(Paintwork paintwork);

    /** Whether a node, or what holds it, takes no input now and looks so: WCAG asks nothing of its colours. */
    static boolean isDisabled(Node node) {
        return Stream.iterate(node, above -> above != null, Node::getParent)
                .anyMatch(above -> above.isDisabled() || above.getPseudoClassStates().contains(DISABLED));
    }

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
