package commonground.desktop.reader.find;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.Statement;
import commonground.desktop.reader.find.Found.Match;
import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.page.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {

    private final Passage first = new Passage(Passage.Kind.PROSE,
            List.of(new Statement("The union’s vote was close.", List.of()),
                    new Statement("Asociación de Maestros Unidos voted too.", List.of())));
    private final Passage second = new Passage(Passage.Kind.HEADING, "VOTES OF 2009–10");
    private final Search search = new Search(List.of(first, second));

    @Test
    void wordsAreFoundInReadingOrderWhateverTheirCase() {
        assertThat(search.find("vote").matches()).containsExactly(new Match(first, new Span(12, 16)),
                new Match(first, new Span(58, 62)), new Match(second, new Span(0, 4)));
    }

    @Test
    void accentsQuotationMarksAndDashesNeedNotBeTyped() {
        assertThat(search.find("asociacion").matches()).hasSize(1);
        assertThat(search.find("union's").matches()).hasSize(1);
        assertThat(search.find("2009-10").matches()).hasSize(1);
    }

    @Test
    void wordsAcrossTwoSentencesAreFound() {
        assertThat(search.find("close. Asociación").matches()).hasSize(1);
    }

    @Test
    void whatIsTypedIsNeverAPattern() {
        assertThat(search.find("[.*").matches()).isEmpty();
        assertThat(search.find("v.te").matches()).isEmpty();
    }

    @Test
    void aSingleLetterIsNotSearchedFor() {
        assertThat(search.find(" v ").matches()).isEmpty();
    }

    @Test
    void afterTheLastMatchComesTheFirst() {
        Found found = search.find("vote");
        assertThat(found.previous().at()).isEqualTo(2);
        assertThat(found.previous().next()).isEqualTo(found);
        assertThat(Found.NOTHING.next()).isEqualTo(Found.NOTHING);
    }
}
