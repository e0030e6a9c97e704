package commonground.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2009", "2009-10", "2009-10-13", "2012-02-29"})
    void readsWhatItWrites(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "09", "2009-13", "2009-00", "2011-02-29", "2009-10-00", "2009/10", "2009-1", "about 2009",
                "0009", "2009-10-13T00:00"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void ordersTheVagueBeforeTheExact() {
        assertThat(Stream.of("2010", "2009-10-13", "2009", "2009-10").map(PartialDate::parse).sorted())
                .map(PartialDate::toString)
                .containsExactly("2009", "2009-10", "2009-10-13", "2010");
    }
}
