package commonground.desktop.preview.pages;

import commonground.desktop.preview.proof.PageSize;
import commonground.desktop.preview.proof.Pixels;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** One page: white paper until its picture is there. */
final class PagePane extends StackPane {

    private final PageSize size;
    private final ImageView view = new ImageView();
    private double drawnWidth;

    PagePane(PageSize size, String spoken) {
        this.size = size;
        getStyleClass().add("sheet-page");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        setFocusTraversable(true);
        view.setSmooth(true);
        getChildren().setAll(view);
    }

    /** Takes its size, in pixels of the window. */
    void resizeTo(double width) {
        double height = size.heightAt(width);
        setMinSize(width, height);
        setMaxSize(width, height);
        setPrefSize(width, height);
        view.setFitWidth(width);
        view.setFitHeight(height);
    }

    /** The width, in pixels of the screen, that its picture was last asked for; 0 if it has none. */
    double drawnWidth() {
        return drawnWidth;
    }

    /** Notes that a picture is on its way. */
    void expect(double pixels) {
        drawnWidth = pixels;
    }

    void show(Pixels pixels) {
        view.setImage(pixels.image());
    }

    /** Lets its picture go. */
    void clear() {
        drawnWidth = 0;
        view.setImage(null);
    }
}
