package commonground.store.pack.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackIndexWordTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"The District's plan|the district plan",
        "teachers' union|teachers union", "Peña, NAÏVE e\u0301tude|pena naive etude", "Łódź 2009–10|łodz 2009 10",
        "don’t|don", "rock 'n' roll|rock n roll", "a|a", "50% (AFT/NEA)|50 aft nea", "学校 שלום|学校 שלום",
        "🎓grad\u0000uate|grad uate", "\u0301|~~", "½ ²|½ ²", "İstanbul|istanbul"})
    void findsWordsWithoutAccentsAndCapitals(String text, String words) {
        assertThat(PackIndexWord.in(text)).extracting(PackIndexWord::text)
                .containsExactly(words.isEmpty() ? new String[0] : words.split(" "));
    }

    @Test
    void saysWhereTheyStand() {
        String text = "In e\u0301te\u0301, they met.";
        assertThat(PackIndexWord.in(text)).extracting(word -> text.substring(word.start(), word.end()))
                .isEqualTo(List.of("In", "e\u0301te\u0301", "they", "met"));
    }
}
