package commonground.desktop.reader.making;

import commonground.cases.PartialDate;
import commonground.words.Words;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes dates, years and amounts as the language of the app does. */
final class Formats {

    private static final Set<String> SIGNS = Set.of("%", "USD", "US dollars", "million US dollars");

    private final Words words;

    Formats(Words words) {
        this.words = words;
    }

    /** A date as finely as it is known, months shortened. */
    String date(PartialDate date) {
        if (date.month() == 0) {
            return String.valueOf(date.year());
        }
        Locale locale = words.locale();
        return date.day() == 0
                ? DateTimeFormatter.ofLocalizedPattern("yMMM")
                        .withLocale(locale)
                        .format(YearMonth.of(date.year(), date.month()))
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(LocalDate.of(date.year(), date.month(), date.day()));
    }

    /** A span of years; empty if neither end is known. */
    String years(@Nullable Integer from, @Nullable Integer to) {
        if (from == null) {
            return to == null ? "" : words.say("years.until", year(to));
        }
        if (to == null) {
            return words.say("years.from", year(from));
        }
        return from.equals(to) ? year(from) : words.say("years.span", year(from), year(to));
    }

    /** A year, which is never grouped by thousands. */
    static String year(int year) {
        return String.valueOf(year);
    }

    /** A number as people write it, with all of its places. */
    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(words.locale());
        int places = Math.max(0, number.scale());
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format.format(number);
    }

    /** A number with its unit. */
    String amount(BigDecimal number, String unit) {
        if (isSign(unit)) {
            return signed(number, unit);
        }
        return (number(number) + " " + unit).strip();
    }

    /** A number with a unit that is written as a sign; of another unit the number alone. */
    String signed(BigDecimal number, String unit) {
        return switch (unit) {
            case "%" -> words.say("amount.percent", number(number));
            case "USD", "US dollars" -> words.say("amount.dollars", number(number));
            case "million US dollars" -> words.say("amount.million-dollars", number(number));
            default -> number(number);
        };
    }

    /** Whether a unit is written as a sign rather than in words. */
    static boolean isSign(String unit) {
        return SIGNS.contains(unit);
    }
}
