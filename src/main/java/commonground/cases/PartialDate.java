package commonground.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A date as finely as a source tells it: a year, a month of a year, or a day. Dates order by year, then month, then
 * day, an unknown part before a known one.
 *
 * @param year  1600 to 2999
 * @param month 1 to 12, or 0 if only the year is known
 * @param day   1 to 31, or 0 if the day is not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** @throws DateTimeException if there is no such year, month or day */
    public PartialDate {
        if (year < 1600 || year > 2999) {
            throw new DateTimeException("year " + year + " is not between 1600 and 2999");
        }
        if (day != 0) {
            LocalDate.of(year, month, day);
        } else if (month != 0) {
            YearMonth.of(year, month);
        }
    }

    /** A date of which only the year is known. */
    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /**
     * Reads {@code 2009}, {@code 2009-10} or {@code 2009-10-13}.
     *
     * @throws DateTimeException if the text has another form or names no day of the calendar
     */
    public static PartialDate parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeException("'" + text + "' is not a date");
        }
        return new PartialDate(Integer.parseInt(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
    }

    private static int number(@Nullable String digits) {
        if (digits == null) {
            return 0;
        }
        int number = Integer.parseInt(digits);
        if (number == 0) {
            throw new DateTimeException("a month or a day is never 00");
        }
        return number;
    }

    @Override
    public int compareTo(PartialDate other) {
        return Integer.compare(rank(), other.rank());
    }

    private int rank() {
        return (year * 100 + month) * 100 + day;
    }

    /** The ISO form, as {@link #parse} reads it. */
    @Override
    public String toString() {
        if (month == 0) {
            return "%04d".formatted(year);
        }
        return day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
