package commonground.districts;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.words.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearnessWordsTest {

    private static final Profile CITY = Profile.of(41_000, NcesLocale.CITY_LARGE, 27.0);

    private final NearnessWords words = new NearnessWords(new Words("shared", Locale.US));

    @Test
    void sayWhyInWordsAndNumbers() {
        assertThat(reason(CITY, Profile.of(88_258, NcesLocale.CITY_LARGE, 24.0)))
                .isEqualTo("about twice as many students (88,258 against 41,000), also a large city, "
                        + "poverty 3 points lower (24.0% against 27.0%)");
        assertThat(reason(CITY, Profile.of(41_500, NcesLocale.TOWN_REMOTE, 28.0)))
                .isEqualTo("about as many students (41,500 against 41,000), a remote town, not a large city, "
                        + "poverty 1 point higher (28.0% against 27.0%)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1000 | 1050  | about as many students (1,050 against 1,000)
            1000 | 1200  | somewhat more students (1,200 against 1,000)
            1000 | 1500  | about one and a half times as many students (1,500 against 1,000)
            1000 | 2000  | about twice as many students (2,000 against 1,000)
            1000 | 12100 | about 12 times as many students (12,100 against 1,000)
            1000 |  950  | about as many students (950 against 1,000)
            1000 |  800  | somewhat fewer students (800 against 1,000)
            1000 |  660  | about two thirds as many students (660 against 1,000)
            1000 |  500  | about half as many students (500 against 1,000)
            1000 |  100  | about 1/10 as many students (100 against 1,000)
            """)
    void saySize(int own, int its, String said) {
        assertThat(reason(Profile.of(own, null, null), Profile.of(its, null, null))).isEqualTo(said);
    }

    @Test
    void sayWhatTheOtherDoesNotStateAndPassOverWhatIsNotAsked() {
        assertThat(reason(CITY, Profile.of(41_000, null, null)))
                .isEqualTo("about as many students (41,000 against 41,000), locale not stated, poverty not stated");
        assertThat(reason(Profile.of(null, NcesLocale.CITY_SMALL, null), CITY))
                .isEqualTo("a large city, not a small city");
        assertThat(words.of(Profile.of(null, null, null)))
                .isEqualTo("students not stated · locale not stated · poverty not stated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            21725 | 2015 | in the case study: 21,725 students (2015)
            21725 | -    | in the case study: 21,725 students, year not stated
            -     | -    | in the case study: students not stated
            """)
    void sayWhatTheCaseStudyTells(@Nullable Integer students, @Nullable Integer year, String said) {
        assertThat(words.inCase(students, year)).isEqualTo(said);
    }

    private String reason(Profile own, Profile its) {
        return words.reason(own, its, Nearness.of(own, its).orElseThrow());
    }
}
