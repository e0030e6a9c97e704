package commonground.desktop.preview.pages;

import commonground.desktop.preview.proof.PageSize;
import commonground.desktop.preview.proof.Proof;
import commonground.desktop.tasks.Tasks;
import commonground.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;

/** All pages below each other. Only those in view, and their neighbours, have pictures. */
public final class PageStack extends ScrollPane {

    /** The smallest and largest zoom; 1 lets a page fill the width. */
    private static final double SMALLEST = 0.4;
    private static final double LARGEST = 3;
    /** While the window changes its size, pictures are stretched and not drawn anew. */
    private static final Duration REST = Duration.millis(150);

    private final Words words;
    private final Tasks tasks;
    private final VBox column = new VBox();
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current");
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Proof> proof = Optional.empty();
    private List<PagePane> panes = List.of();

    public PageStack(Words words, Tasks tasks) {
        this.words = words;
        this.tasks = tasks;
        setId("pages");
        getStyleClass().add("sheet-scroll");
        column.getStyleClass().add("sheet-desk");
        setFitToWidth(true);
        setContent(column);
        rest.setOnFinished(event -> draw());
        viewportBoundsProperty().addListener((property, old, bounds) -> resize());
        column.insetsProperty().addListener((property, old, insets) -> resize());
        zoom.addListener((property, old, factor) -> resize());
        vvalueProperty().addListener((property, old, value) -> look());
        column.heightProperty().addListener((property, old, height) -> look());
    }

    /** Shows a proof, at the same height as the one before. */
    public void show(Proof shown) {
        proof = Optional.of(shown);
        int count = shown.pages().size();
        panes = IntStream.range(0, count)
                .mapToObj(index -> new PagePane(shown.pages().get(index),
                        words.say("page.spoken", index + 1, count, shown.sheet().head().title())))
                .toList();
        column.getChildren().setAll(panes);
        current.set(Math.min(current.get(), count - 1));
        resize();
        draw();
    }

    /** The page at the middle of the view, from 0. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** How large pages are; 1 lets them fill the width. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /** Makes pages larger or smaller, within the limits. */
    public void zoomBy(double factor) {
        zoom.set(Math.clamp(zoom.get() * factor, SMALLEST, LARGEST));
    }

    /** Brings the top of a page into view; numbers beyond the ends mean the ends. */
    public void goTo(int index) {
        if (panes.isEmpty()) {
            return;
        }
        int page = Math.clamp(index, 0, panes.size() - 1);
        layout();
        double room = column.getHeight() - getViewportBounds().getHeight();
        double top = panes.get(page).getBoundsInParent().getMinY() - column.getInsets().getTop();
        setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
        current.set(page);
    }

    private void resize() {
        double width = pageWidth();
        if (width > 0) {
            panes.forEach(pane -> pane.resizeTo(width));
            rest.playFromStart();
        }
    }

    private double pageWidth() {
        double room = getViewportBounds().getWidth() - column.getInsets().getLeft() - column.getInsets().getRight();
        return Math.floor(room * zoom.get());
    }

    private double top() {
        return getVvalue() * Math.max(0, column.getHeight() - getViewportBounds().getHeight());
    }

    private void look() {
        double middle = top() + getViewportBounds().getHeight() / 2;
        IntStream.range(0, panes.size())
                .filter(index -> panes.get(index).getBoundsInParent().getMaxY() >= middle)
                .findFirst()
                .ifPresent(current::set);
        draw();
    }

    private void draw() {
        double width = pageWidth();
        if (width <= 0) {
            return;
        }
        double pixels = Math.ceil(width * outputScale());
        for (int index = 0; index < panes.size(); index++) {
            PagePane pane = panes.get(index);
            if (!isNear(index)) {
                pane.clear();
            } else if (pane.drawnWidth() == 0
                    || (pane.drawnWidth() != pixels && rest.getStatus() != PauseTransition.Status.RUNNING)) {
                draw(index, pane, pixels);
            }
        }
    }

    private void draw(int index, PagePane pane, double pixels) {
        pane.expect(pixels);
        proof.ifPresent(drawn -> tasks.run(words.say("drawing", index + 1), progress -> drawn.draw(index, pixels),
                picture -> {
                    if (pane.drawnWidth() == pixels) {
                        pane.show(picture);
                    }
                }));
    }

    /** Reckons from sizes, since new pages have not been laid out yet. */
    private boolean isNear(int index) {
        double width = pageWidth();
        double height = getViewportBounds().getHeight();
        double start = column.getInsets().getTop();
        for (int before = 0; before < index; before++) {
            start += size(before).heightAt(width) + column.getSpacing();
        }
        double end = start + size(index).heightAt(width);
        return end >= top() - height / 2 && start <= top() + height * 3 / 2;
    }

    private PageSize size(int index) {
        return proof.orElseThrow().pages().get(index);
    }

    private double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }
}
