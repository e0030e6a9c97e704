package commonground.desktop.reader.making;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.PartialDate;
import commonground.words.Words;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private final Formats formats = new Formats(new Words("reader", Locale.US));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2009 | 2009", "2009-10 | Oct 2009", "2009-10-13 | Oct 13, 2009"})
    void datesAreAsFineAsTheyAreKnown(String date, String written) {
        assertThat(formats.date(PartialDate.parse(date))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"2009, 2012, 2009–2012", "2009, 2009, 2009", "2009, , from 2009", ", 2012, until 2012", ", , ''"})
    void anOpenEndIsSaid(Integer from, Integer to, String written) {
        assertThat(formats.years(from, to)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"20759 | students | 20,759 students", "57.20 | % | 57.20%",
        "58300 | USD | $58,300", "1.8 | million US dollars | $1.8 million", "3 | | 3"})
    void amountsKeepTheirPlacesAndUnits(BigDecimal number, String unit, String written) {
        assertThat(formats.amount(number, unit == null ? "" : unit)).isEqualTo(written);
    }
}
