package commonground.cli.text;

import commonground.cases.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Says dates as finely as they are known. */
final class Dates {

    private Dates() {}

    static String say(PartialDate date, Locale locale) {
        if (date.month() == 0) {
            return String.valueOf(date.year());
        }
        return date.day() == 0
                ? DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(YearMonth.of(date.year(), date.month()))
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(LocalDate.of(date.year(), date.month(), date.day()));
    }
}
