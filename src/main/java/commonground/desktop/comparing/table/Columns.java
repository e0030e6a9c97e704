package commonground.desktop.comparing.table;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;

/**
 * How wide the columns are and how far they are scrolled, in pixels; one for head and lines, so that both stand above
 * each other. The cases share the width beside the questions, down to a least width; then they scroll under the
 * questions, which stay.
 */
final class Columns {

    private static final double LEAST_EM = 13;
    private static final double LEAST_QUESTION_EM = 12.5;
    private static final double MOST_QUESTION_EM = 19;
    private static final double QUESTION_SHARE = 0.18;

    private final DoubleProperty width = new SimpleDoubleProperty(this, "width");
    private final DoubleProperty em = new SimpleDoubleProperty(this, "em", 14);
    private final IntegerProperty count = new SimpleIntegerProperty(this, "count", 2);
    private final BooleanProperty pinned = new SimpleBooleanProperty(this, "pinned");
    private final DoubleProperty offset = new SimpleDoubleProperty(this, "offset");

    /** The width of the whole table in view. */
    DoubleProperty widthProperty() {
        return width;
    }

    /** The size of text. */
    DoubleProperty emProperty() {
        return em;
    }

    /** The number of cases. */
    IntegerProperty countProperty() {
        return count;
    }

    /** How far the cases are scrolled to the left. */
    DoubleProperty offsetProperty() {
        return offset;
    }

    /** Whether the first case stays beside the questions while the others scroll. */
    BooleanProperty pinnedProperty() {
        return pinned;
    }

    /** Calls back when any of it changes. */
    void onChange(Runnable listener) {
        width.subscribe(listener);
        em.subscribe(listener);
        count.subscribe(listener);
        offset.subscribe(listener);
        pinned.subscribe(listener);
    }

    double question() {
        double share = width.get() * QUESTION_SHARE;
        return Math.round(Math.clamp(share, LEAST_QUESTION_EM * em.get(), MOST_QUESTION_EM * em.get()));
    }

    /** The width of a case's column, a whole number so that lines fall on pixels; the last one gets what is left. */
    double column(int column) {
        double each = Math.floor(Math.max(LEAST_EM * em.get(), (width.get() - question()) / count.get()));
        boolean last = column == count.get() - 1;
        return last ? Math.max(each, width.get() - question() - each * (count.get() - 1)) : each;
    }

    /** Where a case's column begins in the table, as it is scrolled. */
    double x(int column) {
        return question() + column * column(0) - (isPinned(column) ? 0 : offset.get());
    }

    /** The largest offset; 0 where all columns are in view. */
    double most() {
        return Math.max(0, question() + column(0) * (count.get() - 1) + column(count.get() - 1) - width.get());
    }

    /** The column at a place, or the nearest one. */
    int at(double x) {
        if (pinned.get() && x < start()) {
            return 0;
        }
        return Math.clamp((long) ((x - question() + offset.get()) / column(0)), 0, count.get() - 1);
    }

    /** Whether a column never scrolls. */
    boolean isPinned(int column) {
        return pinned.get() && column == 0;
    }

    /** Where what scrolls begins. */
    private double start() {
        return question() + (pinned.get() ? column(0) : 0);
    }

    void scrollBy(double pixels) {
        offset.set(Math.clamp(offset.get() + pixels, 0, most()));
    }

    /** Scrolls as little as is needed for a column to be wholly in view. */
    void reveal(int column) {
        if (isPinned(column)) {
            return;
        }
        double before = x(column) - start();
        double beyond = x(column) + column(column) - width.get();
        if (before < 0) {
            scrollBy(before);
        } else if (beyond > 0) {
            scrollBy(Math.min(beyond, before));
        }
    }
}
