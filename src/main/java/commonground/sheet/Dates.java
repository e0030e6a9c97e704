package commonground.sheet;

import commonground.cases.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Says dates as finely as they are known. */
final class Dates {

    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    Dates(Locale locale) {
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
    }

    String say(LocalDate date) {
        return day.format(date);
    }

    String say(PartialDate date) {
        if (date.month() == 0) {
            return String.valueOf(date.year());
        }
        return date.day() == 0
                ? month.format(YearMonth.of(date.year(), date.month()))
                : say(LocalDate.of(date.year(), date.month(), date.day()));
    }
}
