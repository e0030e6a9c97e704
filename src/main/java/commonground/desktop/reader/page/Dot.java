package commonground.desktop.reader.page;

import commonground.cases.Citation;
import commonground.cases.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something dated on a timeline.
 *
 * @param when    its date in words
 * @param place   where it is told on the page; {@code null} where it stands on the timeline alone
 */
public record Dot(PartialDate date, String when, String text, List<Citation> citations, @Nullable Passage place) {

    private static final double MONTHS = 12;
    private static final double DAYS = 372;
    private static final double MIDDLE = 0.5;

    public Dot {
        citations = List.copyOf(citations);
    }

    /** The date as a number of years; the middle of what is not known more finely. */
    public double years() {
        if (date.month() == 0) {
            return date.year() + MIDDLE;
        }
        double month = date.year() + (date.month() - 1) / MONTHS;
        return date.day() == 0 ? month + MIDDLE / MONTHS : month + date.day() / DAYS;
    }
}
