package commonground.desktop.reader.making;

import commonground.cases.Finding.Outcome;
import commonground.desktop.reader.page.Block;
import commonground.desktop.reader.page.Passage;
import commonground.words.Words;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the block of a measured result. */
final class OutcomeBlocks {

    private final Words words;
    private final Formats formats;

    OutcomeBlocks(Words words) {
        this.words = words;
        this.formats = new Formats(words);
    }

    Block block(Outcome outcome) {
        String change = change(outcome);
        return new Block.Result(new Passage(Passage.Kind.TITLE, Titles.capitalized(outcome.metric())),
                change.isEmpty() ? null : new Passage(Passage.Kind.CHANGE, change),
                new Passage(Passage.Kind.PROSE, outcome.text(), outcome.citations()),
                outcome.caveat().isEmpty()
                        ? null
                        : new Passage(Passage.Kind.CAVEAT, words.say("outcome.caveat", outcome.caveat())));
    }

    private String change(Outcome outcome) {
        return Stream.of(values(outcome), years(outcome))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String values(Outcome outcome) {
        BigDecimal from = outcome.from();
        BigDecimal to = outcome.to();
        String unit = outcome.unit();
        if (from == null && to == null) {
            return "";
        }
        String base = outcome.of().isEmpty() ? "" : words.say("outcome.base", outcome.of());
        return values(from, to, unit) + base;
    }

    private String values(@Nullable BigDecimal from, @Nullable BigDecimal to, String unit) {
        if (from != null && to != null) {
            String start = Formats.isSign(unit) ? formats.amount(from, unit) : formats.number(from);
            return words.say("outcome.change", start, formats.amount(to, unit));
        }
        if (to != null) {
            return formats.amount(to, unit);
        }
        return from == null ? "" : words.say("outcome.from", formats.amount(from, unit));
    }

    /** The years of the two values; of one value, or of none, the year or years that it is of. */
    private String years(Outcome outcome) {
        Integer from = outcome.fromYear();
        Integer to = outcome.toYear();
        if (from == null || to == null || from.equals(to)) {
            Integer only = to == null ? from : to;
            return formats.years(only, only);
        }
        boolean change = outcome.from() != null && outcome.to() != null;
        return change
                ? words.say("outcome.change", Formats.year(from), Formats.year(to))
                : formats.years(from, to);
    }
}
