package commonground.sheet.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            the union's plan          | the union’s plan
            presenters' account       | presenters’ account
            "so" they said            | “so” they said
            ("so")                    | (“so”)
            'now' or never            | ‘now’ or never
            the '90s                  | the ’90s
            "2009" was "it".          | “2009” was “it”.
            a "'nested'" one          | a “‘nested’” one
            5 ' long                  | 5 ’ long
            no marks                  | no marks
            """)
    void setsMarksAsPrintersDo(String typed, String set) {
        assertThat(Typography.of(typed)).isEqualTo(set);
    }
}
