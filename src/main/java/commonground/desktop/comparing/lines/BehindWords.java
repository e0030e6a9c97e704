package commonground.desktop.comparing.lines;

import commonground.cases.Figure;
import commonground.cases.Finding;
import commonground.cases.PartialDate;
import commonground.words.Words;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what kind of finding or figure stands behind an answer. */
public final class BehindWords {

    private final Words words;

    public BehindWords(Words words) {
        this.words = words;
    }

    /** Kind, time and title of a finding. */
    public String about(Finding finding) {
        return switch (finding) {
            case Finding.Origin origin -> join(words.say("finding.origin"), words.label(origin.type()),
                    year(origin.year()));
            case Finding.Practice practice -> join(words.say("finding.practice"), practice.title(),
                    years(practice.from(), practice.to()));
            case Finding.Event event -> join(words.say("finding.event"), date(event.date()));
            case Finding.Outcome outcome -> join(words.say("finding.outcome"), outcome.metric(),
                    years(outcome.fromYear(), outcome.toYear()));
            case Finding.Later later -> join(words.say("finding.later"), date(later.date()));
        };
    }

    /** Metric and year of a figure. */
    public String about(Figure figure) {
        return join(words.say("figure"), figure.metric(), String.valueOf(figure.year()));
    }

    /** Value, unit and base of a figure. */
    public String value(Figure figure) {
        NumberFormat format = NumberFormat.getInstance(words.locale());
        format.setMaximumFractionDigits(Math.max(0, figure.value().scale()));
        String number = format.format(figure.value());
        return Stream.of(number, figure.unit(), figure.of().isBlank() ? "" : words.say("figure.of", figure.of()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** How many findings and figures stand behind a cell. */
    public String count(Behind behind) {
        return List.of(words.say("behind.findings", behind.findings().size()),
                words.say("behind.figures", behind.figures().size()))
                .stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** As finely as it is known. */
    private String date(PartialDate date) {
        if (date.month() == 0) {
            return String.valueOf(date.year());
        }
        return date.day() == 0
                ? format("yMMM").format(YearMonth.of(date.year(), date.month()))
                : format("yMMMd").format(LocalDate.of(date.year(), date.month(), date.day()));
    }

    private DateTimeFormatter format(String parts) {
        return DateTimeFormatter.ofLocalizedPattern(parts).withLocale(words.locale());
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "" : String.valueOf(year);
    }

    private static String years(@Nullable Integer from, @Nullable Integer to) {
        if (from == null || from.equals(to)) {
            return year(to);
        }
        return to == null ? year(from) : year(from) + "–" + to;
    }

    private String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(words.say("joiner")));
    }
}
