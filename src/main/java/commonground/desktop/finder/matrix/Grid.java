package commonground.desktop.finder.matrix;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;

/** Where the columns are: the same for the heads and every row. All lengths in pixels. */
final class Grid {

    private static final double SHORTEST_NAME_EM = 16;
    private static final double LONGEST_NAME_EM = 23;
    private static final double NAME_SHARE = 0.24;
    private static final double NARROWEST_EM = 2.571;
    private static final double WIDEST_EM = 5;
    /** Room at the right for the slanted head of the last column. */
    private static final double END_EM = 6.5;
    /** In a low window the heads leave more room for rows. */
    private static final double LOWEST_HEAD_EM = 8.2;
    private static final double HIGHEST_HEAD_EM = 9.8;
    private static final double HEAD_SHARE = 0.38;

    private final ObservableDoubleValue em;
    private final DoubleProperty offset = new SimpleDoubleProperty(this, "offset", 0);
    private final ReadOnlyDoubleWrapper columnWidth = new ReadOnlyDoubleWrapper(this, "columnWidth", 1);
    private final ReadOnlyDoubleWrapper longest = new ReadOnlyDoubleWrapper(this, "longest", 0);
    private double nameWidth;
    private double headHeight;

    Grid(ObservableDoubleValue em) {
        this.em = em;
    }

    /** Fits columns into a width, and their heads into a height; what does not fit is scrolled to. */
    void fit(double width, double height, int columns) {
        headHeight = Math.rint(
                Math.clamp(HEAD_SHARE * height, LOWEST_HEAD_EM * em.get(), HIGHEST_HEAD_EM * em.get()));
        nameWidth = Math.rint(Math.clamp(NAME_SHARE * width, SHORTEST_NAME_EM * em.get(), LONGEST_NAME_EM * em.get()));
        double room = width - nameWidth - end();
        double each =
                Math.clamp(Math.floor(room / Math.max(1, columns)), NARROWEST_EM * em.get(), WIDEST_EM * em.get());
        columnWidth.set(each);
        longest.set(Math.max(0, each * columns - room));
        offset.set(Math.min(offset.get(), longest.get()));
    }

    /** Scrolls so far that a column is in view. */
    void reveal(int column, double width) {
        double left = column * columnWidth.get();
        double room = Math.max(columnWidth.get(), width - nameWidth() - end());
        offset.set(Math.clamp(Math.clamp(offset.get(), left + columnWidth.get() - room, Math.max(left, 0)), 0,
                longest.get()));
    }

    double nameWidth() {
        return nameWidth;
    }

    double headHeight() {
        return headHeight;
    }

    double end() {
        return END_EM * em.get();
    }

    double em() {
        return em.get();
    }

    /** How far the columns are scrolled. */
    DoubleProperty offsetProperty() {
        return offset;
    }

    ReadOnlyDoubleProperty columnWidthProperty() {
        return columnWidth.getReadOnlyProperty();
    }

    /** How far the columns can be scrolled. */
    ReadOnlyDoubleProperty longestProperty() {
        return longest.getReadOnlyProperty();
    }
}
