package commonground.desktop.controls;

import commonground.cases.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Says in words when a source was published, as finely as it is known. */
final class Dates {

    private final Locale locale;

    Dates(Locale locale) {
        this.locale = locale;
    }

    String say(PartialDate date) {
        if (date.month() == 0) {
            return String.valueOf(date.year());
        }
        return date.day() == 0
                ? DateTimeFormatter.ofLocalizedPattern("yMMMM")
                        .withLocale(locale)
                        .format(YearMonth.of(date.year(), date.month()))
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(LocalDate.of(date.year(), date.month(), date.day()));
    }
}
