package commonground.desktop.tour;

import commonground.desktop.tour.Paintwork.Painted;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Whether all that can be pressed is large enough, and all that can have the focus says what it is. */
final class HandlingInspection implements Inspection {

    /** The least side of a target in pixels, as WCAG 2.2 AA has it. Halves of pixels are lost to layout. */
    private static final double LEAST = 23.5;
    /** Marks on a line of time: their place is what they say, and all of it stands in words below them too. */
    private static final String IN_ITS_PLACE = "time-spot";
    private static final Set<AccessibleRole> NO_ROLE = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    @Override
    public Stream<String> faults(Paintwork paintwork) {
        return paintwork.nodes()
                .filter(painted -> !painted.node().isDisabled() && painted.isInView())
                .filter(painted -> !paintwork.isCovered(painted))
                .flatMap(painted -> Stream.concat(small(painted), nameless(painted.node())));
    }

    private static Stream<String> small(Painted painted) {
        Node node = painted.node();
        double width = node.getLayoutBounds().getWidth();
        double height = node.getLayoutBounds().getHeight();
        return isTarget(node) && !node.getStyleClass().contains(IN_ITS_PLACE) && (width < LEAST || height < LEAST)
                ? Stream.of("%s: is %.0f × %.0f".formatted(Inspection.path(node), width, height))
                : Stream.empty();
    }

    /** Signs within a line of text, such as those of citations, are as high as the line allows. */
    private static boolean isTarget(Node node) {
        return node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ChoiceBox<?>
                || node instanceof ComboBoxBase<?>
                || (!(node instanceof Text) && !node.isMouseTransparent()
                        && (node.getOnMouseClicked() != null || Objects.equals(node.getCursor(), Cursor.HAND)));
    }

    private static boolean isSaid(@Nullable Object text) {
        return text instanceof String said && !said.isBlank();
    }

    private static Stream<String> nameless(Node node) {
        if (!node.isFocusTraversable()) {
            return Stream.empty();
        }
        boolean named = isSaid(node.getAccessibleText()) || (!(node instanceof TextInputControl)
                && isSaid(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
        boolean roled = node.getAccessibleRole() != null && !NO_ROLE.contains(node.getAccessibleRole());
        return Stream.of(named ? "" : "has no name", roled ? "" : "has no role")
                .filter(fault -> !fault.isEmpty())
                .map(fault -> Inspection.path(node) + ": " + fault);
    }
}
