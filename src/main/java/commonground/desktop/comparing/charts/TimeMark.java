package commonground.desktop.comparing.charts;

import commonground.desktop.controls.Hints;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A mark on the timeline; its shape tells its kind. Tab reaches one of them, the arrow keys the others. */
final class TimeMark extends Button {

    private final Course.Moment moment;

    /** @param spoken the whole of it in words */
    TimeMark(Course.Moment moment, String spoken) {
        this.moment = moment;
        Region shape = new Region();
        shape.getStyleClass().addAll("time-mark", moment.kind().key());
        shape.setMouseTransparent(true);
        getStyleClass().setAll("time-spot");
        setGraphic(shape);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(spoken);
        setFocusTraversable(false);
        Hints.install(this, spoken);
    }

    Course.Moment moment() {
        return moment;
    }

    /** Each kind has a line of its own, so that the marks of a year do not cover each other; from 0 to 1. */
    double line() {
        return switch (moment.kind()) {
            case NATION, EVENT -> 0.5;
            case ORIGIN -> 0.14;
            case PRACTICE -> 0.32;
            case OUTCOME -> 0.68;
            case LATER -> 0.86;
        };
    }
}
