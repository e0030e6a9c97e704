package commonground.desktop.tour;

import commonground.desktop.look.Contrast;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** What a scene paints, in the order in which it does. On the FX thread only. */
final class Paintwork {

    /** A node with its place in the order, the part of the window that may show it, and how far it lets through. */
    record Painted(Node node, int order, Bounds shown, double opacity) {

        /** Its middle, in the scene. */
        Point2D middle() {
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        }

        /** Whether its middle lies where it can be seen. */
        boolean isInView() {
            return opacity > 0 && shown.contains(middle());
        }
    }

    private record Layer(int order, Bounds area, Paint paint, double opacity) {}

    private final List<Painted> nodes = new ArrayList<>();
    private final List<Layer> layers = new ArrayList<>();
    private int order;

    Paintwork(Parent root) {
        visit(root, root.localToScene(root.getLayoutBounds()), 1);
    }

    /** All visible nodes. */
    Stream<Painted> nodes() {
        return nodes.stream();
    }

    private void visit(Node node, Bounds shown, double opacity) {
        if (!node.isVisible()) {
            return;
        }
        Bounds clipped = Optional.ofNullable(node.getClip())
                .map(clip -> meet(shown, node.localToScene(clip.getBoundsInParent())))
                .orElse(shown);
        Painted painted = new Painted(node, order++, clipped, opacity * node.getOpacity());
        nodes.add(painted);
        if (node instanceof Region region) {
            fills(region).forEach(fill -> layer(painted, area(region, fill), fill.getFill()));
        } else if (node instanceof Shape shape && !(node instanceof Text) && shape.getFill() != null) {
            layer(painted, node.localToScene(node.getLayoutBounds()), shape.getFill());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable()
                    .stream()
                    .sorted(Comparator.comparingDouble(Node::getViewOrder).reversed())
                    .forEach(child -> visit(child, clipped, painted.opacity()));
        }
    }

    private void layer(Painted painted, Bounds area, Paint paint) {
        boolean nothing = paint instanceof Color color && color.getOpacity() == 0;
        if (painted.opacity() > 0 && !nothing) {
            layers.add(new Layer(painted.order(), meet(area, painted.shown()), paint, painted.opacity()));
        }
    }

    /** What a region paints itself, from back to front. */
    static List<BackgroundFill> fills(Region region) {
        return Optional.ofNullable(region.getBackground()).map(Background::getFills).orElse(List.of());
    }

    private static Bounds area(Region region, BackgroundFill fill) {
        return region.localToScene(new BoundingBox(fill.getInsets().getLeft(), fill.getInsets().getTop(),
                Math.max(0, region.getWidth() - fill.getInsets().getLeft() - fill.getInsets().getRight()),
                Math.max(0, region.getHeight() - fill.getInsets().getTop() - fill.getInsets().getBottom())));
    }

    private static Bounds meet(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(left, top, Math.max(-1, Math.min(one.getMaxX(), other.getMaxX()) - left),
                Math.max(-1, Math.min(one.getMaxY(), other.getMaxY()) - top));
    }

    /** Whether something lies over a node's middle. */
    boolean isCovered(Painted painted) {
        return layers.stream()
                .anyMatch(layer -> layer.order() > painted.order() && layer.area().contains(painted.middle())
                        && !isWithin(layer, painted.node()));
    }

    private boolean isWithin(Layer layer, Node node) {
        for (Node over = nodes.get(layer.order()).node(); over != null; over = over.getParent()) {
            if (over.equals(node)) {
                return true;
            }
        }
        return false;
    }

    /** The colours that lie behind a node's middle: one, or several where it is hatched. */
    List<Color> ground(Painted painted) {
        List<Color> ground = List.of(Color.WHITE);
        for (Layer layer : layers) {
            if (layer.order() < painted.order() && layer.area().contains(painted.middle())) {
                List<Color> below = ground;
                ground = colors(layer.paint())
                        .flatMap(color -> below.stream().map(under -> Contrast.over(color, layer.opacity(), under)))
                        .distinct()
                        .toList();
            }
        }
        return ground;
    }

    /** The colours of which a paint is made. */
    static Stream<Color> colors(Paint paint) {
        return switch (paint) {
            case Color color -> Stream.of(color);
            case LinearGradient gradient -> gradient.getStops().stream().map(Stop::getColor).distinct();
            default -> Stream.empty();
        };
    }
}
