package commonground.desktop.comparing.charts;

import commonground.desktop.comparing.charts.Walk.Step;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Lets arrow keys go from mark to mark. */
final class TimeKeys {

    private final List<TimeLane> lanes;
    private final Walk walk;

    TimeKeys(List<TimeLane> lanes) {
        this.lanes = List.copyOf(lanes);
        this.walk = new Walk(lanes.stream().map(lane -> lane.marks().stream().map(TimeMark::moment).toList()).toList());
        lanes.stream()
                .skip(1)
                .flatMap(lane -> lane.marks().stream())
                .findFirst()
                .ifPresent(mark -> mark.setFocusTraversable(true));
    }

    /** A filter: buttons keep the arrow keys for themselves. */
    void listen(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof TimeMark mark && !event.isAltDown() && !event.isShortcutDown()) {
                press(event, step(mark));
            }
        });
    }

    private Step step(TimeMark mark) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            int place = lanes.get(lane).marks().indexOf(mark);
            if (place >= 0) {
                return new Step(lane, place);
            }
        }
        throw new IllegalStateException("a mark of another timeline");
    }

    private void press(KeyEvent event, Step at) {
        int all = lanes.get(at.lane()).marks().size();
        switch (event.getCode()) {
            case LEFT -> go(walk.along(at, -1));
            case RIGHT -> go(walk.along(at, 1));
            case UP -> go(walk.across(at, -1));
            case DOWN -> go(walk.across(at, 1));
            case HOME -> go(walk.along(at, -all));
            case END -> go(walk.along(at, all));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(Step step) {
        lanes.forEach(lane -> lane.marks().forEach(mark -> mark.setFocusTraversable(false)));
        TimeMark next = lanes.get(step.lane()).marks().get(step.place());
        next.setFocusTraversable(true);
        next.requestFocus();
    }
}
