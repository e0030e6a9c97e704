package commonground.desktop.finder.matrix;

import commonground.desktop.controls.Bars;
import commonground.desktop.controls.EvidenceBars;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * What cells look like. There is one unseen node of each kind, so that the stylesheet dresses them, and their backgrounds
 * are painted for each cell: a list takes its rows out of the window and puts them back as one scrolls, and then styles
 * anew each node that is in them.
 */
final class Signs extends Group {

    private final Region cell = region("matrix-cell");
    private final Region hatching = region("hatching");
    private final List<Bars> bars = IntStream.rangeClosed(1, Bars.MOST).mapToObj(Bars::new).toList();

    Signs() {
        setManaged(false);
        setMouseTransparent(true);
        setOpacity(0);
        getChildren().addAll(cell, hatching);
        getChildren().addAll(bars);
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    /** Does something whenever cells look different from then on, and when their looks are first known. */
    void onChange(Runnable action) {
        Stream.concat(Stream.of(cell, hatching), bars.stream())
                .forEach(sign -> sign.backgroundProperty().subscribe(action));
    }

    /**
     * Paints a cell.
     *
     * @param amount how much a case has on a subject; -1 as long as that is not known
     */
    void paint(GraphicsContext on, double left, double right, double height, int amount) {
        paint(cell.getBackground(), on, left, 0, right - left, height);
        if (amount == 0) {
            paint(hatching.getBackground(), on, left, 0, right - left, height);
        } else if (amount > 0) {
            Bars sign = bars.get(EvidenceBars.filled(amount) - 1);
            double width = sign.minWidth(-1);
            double high = sign.minHeight(-1);
            paint(sign.getBackground(), on, Math.rint((left + right - width) / 2), Math.rint((height - high) / 2),
                    width,
                    high);
        }
    }

    private static void paint(@Nullable Background background, GraphicsContext on, double x, double y, double width,
            double height) {
        if (background == null) {
            return;
        }
        for (BackgroundFill fill : background.getFills()) {
            Insets insets = fill.getInsets();
            double left = Math.rint(x + insets.getLeft());
            double top = Math.rint(y + insets.getTop());
            on.setFill(fill.getFill());
            on.fillRect(left, top, Math.rint(x + width - insets.getRight()) - left,
                    Math.rint(y + height - insets.getBottom()) - top);
        }
    }
}
