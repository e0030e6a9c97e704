package commonground.desktop.reader.timeline;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An axis on which every year has the same width.
 *
 * @param from the first year
 * @param to   the last year
 */
record Axis(int from, int to) {

    private static final int[] STEPS = {1, 2, 5, 10, 20, 50};
    private static final double MIDDLE = 0.5;

    /** How far along the axis a moment is, from 0 to 1. */
    double part(double years) {
        return (years - from) / (to - from + 1);
    }

    /** The part of the axis where the middle of a year is. */
    double middleOf(int year) {
        return part(year + MIDDLE);
    }

    /**
     * Into how many equal stretches it is cut so that each has room for one mark: years, unless there are too many.
     *
     * @param width its length
     * @param room  what a mark needs, in the same unit
     */
    int stretches(double width, double room) {
        int most = room > 0 ? (int) (width / room) : 1;
        return Math.clamp(most, 1, to - from + 1);
    }

    /** The years to write below the axis: round ones, as many as there is room for. */
    List<Integer> ticks(int most) {
        for (int step : STEPS) {
            List<Integer> ticks = ticksEvery(step);
            if (ticks.size() <= most) {
                return ticks;
            }
        }
        return List.of();
    }

    private List<Integer> ticksEvery(int step) {
        return IntStream.rangeClosed(from, to).filter(year -> year % step == 0).boxed().toList();
    }
}
