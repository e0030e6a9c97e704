package commonground.desktop.finder.timeline;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableDoubleValue;

/** Where a year stands: the same for the head and every lane. All lengths in pixels. */
final class TimeScale {

    private static final double SHORTEST_NAME_EM = 16;
    private static final double LONGEST_NAME_EM = 23;
    private static final double NAME_SHARE = 0.3;
    private static final double END_EM = 1;
    private static final double LABEL_EM = 3;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50};

    private final ObservableDoubleValue em;
    private final ReadOnlyDoubleWrapper yearWidth = new ReadOnlyDoubleWrapper(this, "yearWidth", 1);
    private int first;
    private int last;
    private double nameWidth;

    TimeScale(ObservableDoubleValue em) {
        this.em = em;
    }

    /** Fits years, both ends included, into a width. */
    void fit(double width, int from, int to) {
        first = from;
        last = to;
        nameWidth = Math.rint(Math.clamp(NAME_SHARE * width, SHORTEST_NAME_EM * em.get(), LONGEST_NAME_EM * em.get()));
        yearWidth.set(0);
        yearWidth.set(Math.max(1, width - nameWidth - END_EM * em.get()) / (to - from + 1));
    }

    /** The middle of a year, from the end of the names. */
    double x(int year) {
        return (Math.clamp(year, first, last) - first + 0.5) * yearWidth.get();
    }

    double nameWidth() {
        return nameWidth;
    }

    double em() {
        return em.get();
    }

    /** Changes each time that the scale does. */
    ReadOnlyDoubleProperty yearWidthProperty() {
        return yearWidth.getReadOnlyProperty();
    }

    /** The years to be named, round ones, as many as there is room for. */
    List<Integer> named() {
        int step = IntStream.of(STEPS)
                .filter(years -> years * yearWidth.get() >= LABEL_EM * em.get())
                .findFirst()
                .orElse(STEPS[STEPS.length - 1]);
        return IntStream.rangeClosed(first, last).filter(year -> year % step == 0).boxed().toList();
    }
}
