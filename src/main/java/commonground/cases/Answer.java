package commonground.cases;

import java.math.BigDecimal;
import java.util.List;

/**
 * A case's short reply to a question.
 *
 * @param value    what a comparison compares; {@link Value.None} for questions of kind text
 * @param text     at most 25 words
 * @param findings ids of the case's findings and figures that it rests on; may be empty
 * @param note     a caution to go with it, often empty
 */
public record Answer(
        Question question,
        Value value,
        String text,
        List<String> findings,
        List<Citation> citations,
        Confidence confidence,
        String note) implements Cited {

    /** How sure the case's author is that the sources mean this. */
    public enum Confidence implements Keyed {
        HIGH, MEDIUM, LOW
    }

    /** The comparable part of an answer. */
    public sealed interface Value {

        /** Values of the question's list, in its order; a single choice is a list of one. */
        record Chosen(List<String> values) implements Value {
            public Chosen {
                values = List.copyOf(values);
            }
        }

        /** A number in the question's unit. */
        record Amount(BigDecimal number) implements Value {}

        /** A calendar year; of a school year, the one in which it begins. */
        record Year(int year) implements Value {}

        /** No value: the words say it all. */
        record None() implements Value {}
    }

    public Answer {
        findings = List.copyOf(findings);
        citations = List.copyOf(citations);
    }
}
