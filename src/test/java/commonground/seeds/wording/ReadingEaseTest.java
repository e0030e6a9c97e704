package commonground.seeds.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingEaseTest {

    @Test
    void isReckonedAsFleschDid() {
        assertThat(ReadingEase.of("The cat sat on the mat. It was warm."))
                .isCloseTo(206.835 - 1.015 * 9 / 2 - 84.6 * 9 / 9, within(0.001));
        assertThat(ReadingEase.of("Negotiations deteriorated considerably."))
                .isCloseTo(206.835 - 1.015 * 3 - 84.6 * 16 / 3, within(0.001));
    }

    @Test
    void abbreviationsAndDecimalsEndNoSentence() {
        assertThat(ReadingEase.of("St. Francis, by J. Smith, gave 62.5 percent."))
                .isCloseTo(206.835 - 1.015 * 8 - 84.6 * 10 / 8, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"strike,1", "table,2", "teachers,2", "agreed,2", "voted,2", "raised,1", "schools,1", "rules,1",
        "evaluation,5", "the,1", "2009,1", "ánimo,3"})
    void countsSyllables(String word, int syllables) {
        assertThat(ReadingEase.syllables(word)).isEqualTo(syllables);
    }
}
