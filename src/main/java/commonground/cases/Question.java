package commonground.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that every case can be asked; a comparison's row.
 *
 * @param id      for example {@code evaluation.levels}
 * @param unit    what a number counts, empty for the other kinds
 * @param text    the question as people read it
 * @param label   at most four words, for narrow places
 * @param choices the values that an answer may have; empty unless the kind is a choice
 */
public record Question(
        String id,
        Theme theme,
        Kind kind,
        String unit,
        String text,
        String label,
        List<Choice> choices) {

    /** What an answer's value is. */
    public enum Kind implements Keyed {
        /** Words for reading; has no value and is never counted. */
        TEXT,
        /** One of the listed values. */
        CHOICE,
        /** Any of the listed values. */
        CHOICES,
        /** A number with the question's unit. */
        NUMBER,
        /** A year. */
        YEAR
    }

    /** One value that may be chosen, and the words for it. */
    public record Choice(String value, String label) {}

    public Question {
        choices = List.copyOf(choices);
    }

    /** A value of one of this question's answers as people read it; empty for {@link Answer.Value.None}. */
    public String describe(Answer.Value value) {
        return switch (value) {
            case Answer.Value.Chosen chosen -> chosen.values()
                    .stream()
                    .map(key -> labelOf(key).orElse(key))
                    .collect(Collectors.joining(", "));
            case Answer.Value.Amount amount -> (amount.number().toPlainString() + " " + unit).strip();
            case Answer.Value.Year year -> String.valueOf(year.year());
            case Answer.Value.None none -> "";
        };
    }

    /** The words for a value that may be chosen, or empty if it may not. */
    public Optional<String> labelOf(String value) {
        return choices.stream().filter(choice -> choice.value().equals(value)).map(Choice::label).findFirst();
    }
}
