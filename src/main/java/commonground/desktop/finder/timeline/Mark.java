package commonground.desktop.finder.timeline;

import commonground.desktop.controls.Hints;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A moment on a lane; its shape tells the kind. */
final class Mark extends StackPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Course.Moment moment;

    /** @param spoken what happened, in words */
    Mark(Course.Moment moment, String spoken) {
        this.moment = moment;
        Region shape = new Region();
        shape.getStyleClass().addAll("shape", moment.kind().key());
        shape.setMouseTransparent(true);
        getStyleClass().add("mark");
        getChildren().setAll(shape);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken);
        Hints.install(this, spoken);
    }

    Course.Moment moment() {
        return moment;
    }

    void showCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    /** Each kind has a line of its own, so that the marks of a year do not cover each other. */
    private double line() {
        return switch (moment.kind()) {
            case CRISIS -> 0.25;
            case TOGETHER -> 0.5;
            case LATER -> 0.75;
        };
    }

    /** Puts it on its kind's line of a lane. */
    void place(TimeScale scale, double laneHeight) {
        double size = prefWidth(-1);
        double y = laneHeight * line();
        resizeRelocate(snapPositionX(scale.x(moment.year()) - size / 2), snapPositionY(y - size / 2), size, size);
    }
}
