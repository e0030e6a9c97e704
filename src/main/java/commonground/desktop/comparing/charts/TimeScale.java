package commonground.desktop.comparing.charts;

import java.util.List;
import java.util.stream.IntStream;

/** Where a year stands. All lengths in pixels. */
record TimeScale(double start, double yearWidth, int from, int to) {

    private static final int[] STEPS = {1, 2, 5, 10, 20, 50};

    /** Fits years, both ends included, between two places. */
    static TimeScale fit(double start, double end, int from, int to) {
        return new TimeScale(start, Math.max(1, end - start) / (to - from + 1), from, to);
    }

    /** The middle of a year. */
    double x(int year) {
        return start + (year - from + 0.5) * yearWidth;
    }

    /** The years to be named, round ones, as many as there is room for. */
    List<Integer> named(double labelWidth) {
        int step = IntStream.of(STEPS)
                .filter(years -> years * yearWidth >= labelWidth)
                .findFirst()
                .orElse(STEPS[STEPS.length - 1]);
        return IntStream.rangeClosed(from, to).filter(year -> year % step == 0).boxed().toList();
    }
}
