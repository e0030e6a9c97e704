package commonground.words;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.Answer;
import commonground.cases.CaseStudy;
import commonground.cases.ComparisonPlan;
import commonground.cases.Finding;
import commonground.cases.Keyed;
import commonground.cases.PartialDate;
import commonground.cases.Rung;
import commonground.cases.Source;
import commonground.cases.Voice;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private final Words words = new Words("shared", Locale.ENGLISH);

    static Stream<Keyed> values() {
        return Stream.<Keyed[]>of(Voice.values(), Rung.values(), Source.Type.values(), Source.Reading.values(),
                CaseStudy.Kind.values(), CaseStudy.Affiliation.values(), CaseStudy.Status.Value.values(),
                CaseStudy.Known.values(), Finding.Origin.Type.values(), Answer.Confidence.values(),
                ComparisonPlan.Show.values()).flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyValueOfTheModelHasAName(Keyed value) {
        assertThat(words.label(value)).isNotBlank();
    }

    @Test
    void everyVoiceHasALetterOfItsOwn() {
        assertThat(Arrays.stream(Voice.values()).map(words::letter)).doesNotHaveDuplicates()
                .allMatch(letter -> letter.length() == 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 2009       | 2009
            en | 2009-10    | October 2009
            en | 2009-10-13 | October 13, 2009
            es | 2009-10    | octubre de 2009
            es | 2009-10-13 | 13 de octubre de 2009
            """)
    void datesAreSaidAsFinelyAsTheyAreKnown(String language, String date, String said) {
        assertThat(new Words("shared", Locale.of(language)).date(PartialDate.parse(date))).isEqualTo(said);
    }

    @Test
    void messagesKeepApostrophes() {
        assertThat(words.label(Rung.PARTICIPANT)).isEqualTo("participant's own account");
    }
}
