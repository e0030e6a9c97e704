package commonground.compare;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.Answer;
import commonground.cases.Answer.Value;
import commonground.cases.Question;
import commonground.cases.Theme;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final Question QUESTION = new Question("pay.model", new Theme("pay", "Pay", ""),
            Question.Kind.CHOICES, "", "How is pay built?", "Pay", List.of());

    @Test
    void theSameChoicesInAnyOrderAreTheSame() {
        assertThat(likeness(chosen("steps", "bonus"), chosen("bonus", "steps"))).isEqualTo(new Likeness.Same());
    }

    @Test
    void aCommonChoiceMakesThemPartlyTheSameAndIsNamed() {
        assertThat(likeness(chosen("steps", "bonus"), chosen("bonus", "market")))
                .isEqualTo(new Likeness.Partly(List.of(new Likeness.Shared(chosen("bonus"), List.of(0, 1)))));
    }

    @Test
    void oneOfThreeThatDiffersLeavesWhatTheOtherTwoShare() {
        assertThat(likeness(chosen("yes"), chosen("no"), chosen("yes")))
                .isEqualTo(new Likeness.Partly(List.of(new Likeness.Shared(chosen("yes"), List.of(0, 2)))));
    }

    @Test
    void nothingInCommonIsDifferent() {
        assertThat(likeness(new Value.Year(1993), new Value.Year(2009))).isEqualTo(new Likeness.Different());
    }

    @Test
    void numbersAreComparedByValueNotByDigits() {
        assertThat(likeness(amount("50"), amount("50.0"))).isEqualTo(new Likeness.Same());
    }

    @Test
    void aMissingAnswerIsNeitherANoNorADifference() {
        assertThat(Alignment.likeness(List.of(stated(chosen("no")), new Cell.NotStated())))
                .isEqualTo(new Likeness.NotComparable());
        assertThat(Alignment.likeness(List.of(stated(chosen("no")), new Cell.NotStated(), stated(chosen("no")))))
                .isEqualTo(new Likeness.Same());
    }

    @Test
    void wordsForReadingAreNeverCompared() {
        assertThat(likeness(new Value.None(), new Value.None())).isEqualTo(new Likeness.NotComparable());
    }

    private static Likeness likeness(Value... values) {
        return Alignment.likeness(Arrays.stream(values).map(AlignmentTest::stated).toList());
    }

    private static Cell stated(Value value) {
        return new Cell.Stated(
                new Answer(QUESTION, value, "words", List.of(), List.of(), Answer.Confidence.HIGH, ""));
    }

    private static Value.Chosen chosen(String... values) {
        return new Value.Chosen(List.of(values));
    }

    private static Value.Amount amount(String digits) {
        return new Value.Amount(new BigDecimal(digits));
    }
}
