package commonground.desktop.tour;

import commonground.desktop.look.Contrast;
import commonground.desktop.tour.Paintwork.Painted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Whether one sees where the focus is: what a node paints once it has the focus, and not before, differs enough from
 * what lies behind it. Each kind of node, told by its style classes, is tried once.
 */
final class FocusInspection {

    /** What one node of a focused one paints. */
    private record Paint(Node node, @Nullable Background background, @Nullable Border border, boolean underlined) {

        static Paint of(Node node) {
            return node instanceof Region region
                    ? new Paint(node, region.getBackground(), region.getBorder(), false)
                    : new Paint(node, null, null, node instanceof Text text && text.isUnderline());
        }

        Stream<Color> colors() {
            Stream<javafx.scene.paint.Paint> fills =
                    background == null ? Stream.empty() : background.getFills().stream().map(BackgroundFill::getFill);
            Stream<javafx.scene.paint.Paint> strokes = border == null
                    ? Stream.empty()
                    : border.getStrokes().stream().map(stroke -> stroke.getTopStroke());
            Stream<javafx.scene.paint.Paint> lines =
                    underlined && node instanceof Text text ? Stream.of(text.getFill()) : Stream.empty();
            return Stream.of(fills, strokes, lines).flatMap(paints -> paints).flatMap(Paintwork::colors);
        }
    }

    private final Set<String> tried = new HashSet<>();

    /** What is wrong in a scene whose window has the focus; on the FX thread. */
    List<String> faults(Scene scene) {
        Paintwork paintwork = new Paintwork(scene.getRoot());
        List<Painted> stops = paintwork.nodes()
                .filter(painted -> painted.node().isFocusTraversable() && !painted.node().isDisabled())
                .filter(painted -> painted.isInView() && !paintwork.isCovered(painted))
                .filter(painted -> tried.add(Inspection.path(painted.node())))
                .toList();
        List<String> faults = new ArrayList<>();
        for (Painted stop : stops) {
            scene.getRoot().requestFocus();
            scene.getRoot().applyCss();
            List<Paint> before = paints(stop.node());
            stop.node().requestFocus();
            press(stop.node());
            scene.getRoot().applyCss();
            List<Paint> after = paints(stop.node());
            if (!isShown(stop.node())) {
                continue; // What closes as soon as it loses the focus.
            }
            after.removeAll(before);
            boolean seen = paintwork.ground(stop)
                    .stream()
                    .allMatch(ground -> after.stream().flatMap(Paint::colors).anyMatch(differsFrom(ground)));
            if (!seen) {
                faults.add(Inspection.path(stop.node()) + ": does not show that it has the focus");
            }
        }
        return faults;
    }

    /** Some show only to those who use keys which of their parts is current. */
    private static void press(Node node) {
        KeyCode shift = KeyCode.SHIFT;
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", shift, true, false, false, false));
    }

    private static boolean isShown(Node node) {
        return Stream.iterate(node, above -> above != null, Node::getParent).allMatch(Node::isVisible);
    }

    private static Predicate<Color> differsFrom(Color ground) {
        return color -> Contrast.ratio(Contrast.over(color, 1, ground), ground) >= Contrast.GRAPHICS;
    }

    private static List<Paint> paints(Node node) {
        List<Paint> paints = new ArrayList<>(List.of(Paint.of(node)));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> paints.addAll(paints(child)));
        }
        return paints;
    }
}
