package commonground.desktop.tour;

import commonground.desktop.look.Contrast;
import commonground.desktop.tour.Paintwork.Painted;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.Styleable;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Holds text, icons and the outlines of controls against WCAG 2.2 AA. */
final class ContrastInspection implements Inspection {

    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;
    /** Controls that are told by their outline, by the style class of the node that has it. */
    private static final Set<String> OUTLINED = Set.of("box", "radio", "thumb", "low-thumb", "high-thumb",
            "combo-box");

    @Override
    public Stream<String> faults(Paintwork paintwork) {
        return paintwork.nodes()
                .filter(painted -> !Inspection.isDisabled(painted.node()) && painted.isInView())
                .filter(painted -> !paintwork.isCovered(painted))
                .flatMap(painted -> faults(painted, paintwork));
    }

    private static Stream<String> faults(Painted painted, Paintwork paintwork) {
        return switch (painted.node()) {
            case FontIcon icon -> faults(painted, paintwork, colors(icon.getIconColor()), Contrast.GRAPHICS);
            case Text text when text.getText().isBlank() -> Stream.empty();
            case Text text -> faults(painted, paintwork, colors(text.getFill()), least(text));
            case Region region when isOutlined(region) -> faults(painted, paintwork, outline(region),
                    Contrast.GRAPHICS);
            default -> Stream.empty();
        };
    }

    private static List<Color> colors(Paint paint) {
        return Paintwork.colors(paint).toList();
    }

    private static double least(Text text) {
        double size = text.getFont().getSize();
        boolean bold = text.getFont().getName().endsWith(" Bold");
        return size >= LARGE || (bold && size >= LARGE_BOLD) ? Contrast.GRAPHICS : Contrast.TEXT;
    }

    private static boolean isOutlined(Region region) {
        return region instanceof TextInputControl
                || (region.getStyleClass().stream().anyMatch(OUTLINED::contains) && !isOfScrollBar(region));
    }

    private static boolean isOfScrollBar(Node node) {
        Styleable above = node.getStyleableParent();
        return above != null && above.getStyleClass().contains("scroll-bar");
    }

    /** What lies outermost. */
    private static List<Color> outline(Region region) {
        if (region.getBorder() != null && !region.getBorder().getStrokes().isEmpty()) {
            return colors(region.getBorder().getStrokes().getFirst().getTopStroke());
        }
        return Paintwork.fills(region).stream().limit(1).flatMap(fill -> Paintwork.colors(fill.getFill())).toList();
    }

    private static Stream<String> faults(Painted painted, Paintwork paintwork, List<Color> colors, double least) {
        return paintwork.ground(painted)
                .stream()
                .flatMap(ground -> colors.stream()
                        .map(color -> new Pair(Contrast.over(color, painted.opacity(), ground), ground)))
                .filter(pair -> pair.ratio() < least)
                .map(pair -> "%s: %s, needs %.1f".formatted(Inspection.path(painted.node()), pair, least));
    }

    private record Pair(Color color, Color ground) {

        double ratio() {
            return Contrast.ratio(color, ground);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s on %s is %.2f", hex(color), hex(ground), ratio());
        }

        private static String hex(Color color) {
            return "#" + color.toString().substring(2, 8).toUpperCase(Locale.ROOT);
        }
    }
}
