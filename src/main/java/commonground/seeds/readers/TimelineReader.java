package commonground.seeds.readers;

import commonground.cases.State;
import commonground.cases.Timeline;
import commonground.seeds.yaml.Ids;
import commonground.seeds.yaml.SeedMap;

/** Reads {@code timeline.yaml}. */
final class TimelineReader {

    private final Citations citations;
    private final Ids ids = new Ids("events of the timeline");

    TimelineReader(Citations citations) {
        this.citations = citations;
    }

    Timeline timeline(SeedMap map) {
        return new Timeline(map.listIfAny("events", this::event), citations.conflicts(map), citations.gaps(map));
    }

    private Timeline.Event event(SeedMap map) {
        return new Timeline.Event(map.id("id", ids), map.date("date"), map.text("text"), map.text("kind"),
                map.choiceIfAny("scope", State.class).orElse(null), citations.of(map));
    }
}
