package commonground.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    @ParameterizedTest
    @CsvSource({"the union’s plan, the ¦union’s ¦plan", "in 2009-10 or so, in ¦2009-10 ¦or ¦so",
        "work-to-rule, work-¦to-¦rule", "votes’ sum, votes’ ¦sum",
        "https://example.org/a/b, https://example.¦org¦/a¦/b"})
    void breaksBetweenWords(String text, String broken) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        StringBuilder marked = new StringBuilder(text);
        int marks = 0;
        for (int place = breaks.next(); place != BreakIterator.DONE && place < text.length(); place = breaks.next()) {
            marked.insert(place + marks++, '¦');
        }
        assertThat(marked).hasToString(broken);
    }
}
