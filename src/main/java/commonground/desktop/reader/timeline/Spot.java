package commonground.desktop.reader.timeline;

import commonground.desktop.reader.page.Block.Timeline.Lane;
import commonground.desktop.reader.page.Dot;
import commonground.words.Words;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;

/** One mark on the timeline; where several are too near one another, one mark with their number. */
final class Spot extends Button {

    private final Lane lane;
    private final Cluster<Dot> cluster;

    Spot(Lane lane, Cluster<Dot> cluster, Words words) {
        this.lane = lane;
        this.cluster = cluster;
        getStyleClass().setAll("spot", lane.key());
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setFocusTraversable(false);
        int count = cluster.members().size();
        Dot first = cluster.members().getFirst();
        if (count == 1) {
            setAccessibleText(words.say("timeline.spot.spoken", first.when(), lane.name(), first.text()));
        } else {
            setText(words.say("tally", count));
            getStyleClass().add("several");
            setAccessibleText(words.say("timeline.spots.spoken", count, lane.name(), first.when(),
                    cluster.members().getLast().when()));
        }
    }

    Lane lane() {
        return lane;
    }

    Cluster<Dot> cluster() {
        return cluster;
    }
}
