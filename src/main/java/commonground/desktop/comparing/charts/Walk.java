package commonground.desktop.comparing.charts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the keys go over the moments: left and right along a lane, up and down to the nearest year of the next lane.
 *
 * @param lanes the moments of each lane, earliest first
 */
record Walk(List<List<Course.Moment>> lanes) {

    /** A moment by its lane and its place in it. */
    record Step(int lane, int place) {}

    Walk {
        lanes = lanes.stream().map(List::copyOf).toList();
    }

    /** The moment before or after in the same lane; the same at its ends. */
    Step along(Step from, int by) {
        int last = lanes.get(from.lane()).size() - 1;
        return new Step(from.lane(), Math.clamp((long) from.place() + by, 0, last));
    }

    /** The moment nearest in time in the lane above or below; lanes without moments are passed over. */
    Step across(Step from, int by) {
        int year = lanes.get(from.lane()).get(from.place()).year();
        for (int lane = from.lane() + by; lane >= 0 && lane < lanes.size(); lane += by) {
            if (!lanes.get(lane).isEmpty()) {
                return new Step(lane, nearest(lanes.get(lane), year));
            }
        }
        return from;
    }

    private static int nearest(List<Course.Moment> moments, int year) {
        return IntStream.range(0, moments.size())
                .boxed()
                .min(Comparator.comparingInt(place -> Math.abs(moments.get(place).year() - year)))
                .orElse(0);
    }
}
