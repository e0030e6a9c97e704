package commonground.desktop.finder.matrix;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** What scrolls sideways: its children stay where they were put, and what reaches beyond it is not seen. */
final class Strip extends Pane {

    Strip() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    @Override
    protected void layoutChildren() {}
}
