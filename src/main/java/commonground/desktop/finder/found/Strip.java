package commonground.desktop.finder.found;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** A pane for what its owner puts in place: its children stay where they were put, and what reaches beyond it is not seen. */
public final class Strip extends Pane {

    /** An empty one. */
    public Strip() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    @Override
    protected void layoutChildren() {}
}
