package commonground.desktop.tour;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.desktop.Desktop;
import commonground.desktop.look.Contrast;
import commonground.desktop.look.Theme;
import commonground.desktop.tour.Paintwork.Painted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.Styleable;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;

/** Holds what is really shown on every screen against WCAG 2.2 AA: text, icons, and the outlines of controls. */
class ContrastTest {

    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;
    /** Controls that are told by their outline, by the style class of the node that has it. */
    private static final Set<String> OUTLINED = Set.of("box", "radio", "thumb", "low-thumb", "high-thumb",
            "combo-box");

    @TempDir private Path data;

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void everythingStandsOut(Theme theme) throws Exception {
        List<String> faults = new ArrayList<>();
        try (Showing showing = Showing.open(data, Dress.of(theme))) {
            for (Sight sight : Sight.all().toList()) {
                showing.see(sight);
                List<String> found = showing.ask(ContrastTest::faults);
                found.forEach(fault -> faults.add(sight.name() + ", " + theme.key() + ": " + fault));
            }
        }
        assertThat(faults).as("what does not stand out").isEmpty();
    }

    private static List<String> faults(Desktop desktop) {
        Paintwork paintwork = new Paintwork(desktop.scene().getRoot(), Color.WHITE);
        return paintwork.nodes()
                .filter(painted -> !painted.node().isDisabled() && painted.isInView())
                .filter(painted -> !paintwork.isCovered(painted))
                .flatMap(painted -> faults(painted, paintwork))
                .distinct()
                .toList();
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

    private static List<Color> colors(javafx.scene.paint.Paint paint) {
        return Paintwork.colors(paint).toList();
    }

    private static double least(Text text) {
        double size = text.getFont().getSize();
        boolean bold = text.getFont().getName().contains("Bold") && !text.getFont().getName().contains("SemiBold");
        return size >= LARGE || (bold && size >= LARGE_BOLD) ? Contrast.GRAPHICS : Contrast.TEXT;
    }

    private static boolean isOutlined(Region region) {
        return region instanceof TextInputControl || region.getStyleClass().stream().anyMatch(OUTLINED::contains)
                && !region.getStyleClass().contains("scroll-bar") && !isIn(region, "scroll-bar");
    }

    private static boolean isIn(Node node, String styleClass) {
        Styleable above = node.getStyleableParent();
        return above != null && above.getStyleClass().contains(styleClass);
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
                .map(pair -> "%s: %s, needs %.1f".formatted(path(painted.node()), pair, least));
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

    /** The node's style classes and those around it, and its text. */
    private static String path(Node node) {
        String said = node instanceof Text text ? " “" + text.getText().strip() + "”" : "";
        return Stream.<Styleable>iterate(node, above -> above != null, Styleable::getStyleableParent)
                .limit(5)
                .map(ContrastTest::name)
                .collect(Collectors.joining(" < ")) + said;
    }

    private static String name(Styleable node) {
        String id = node.getId() == null ? "" : "#" + node.getId();
        return node.getTypeSelector() + id
                + node.getStyleClass().stream().map(styleClass -> "." + styleClass).collect(Collectors.joining());
    }
}
