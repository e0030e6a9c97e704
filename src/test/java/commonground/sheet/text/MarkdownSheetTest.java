package commonground.sheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.sheet.Paper;
import commonground.sheet.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownSheetTest {

    @Test
    void holdsATableAThemeAndAFootnoteASource() {
        List<String> lines = MarkdownSheet.write(Samples.sheet(2, Paper.LETTER, false)).lines().toList();

        assertThat(lines).containsSubsequence("# Alder and Birch",
                "**Alike on 1 of 2 comparable rows. Both sides say so in none of the 7 answers shown.**",
                "## Crisis origin",
                "| **What pushed them?**<br>*different* | A strike in 1990[^3] [^1] `P` `L` | A strike in 1991[^4] [^2] `P` `L` |",
                "## Evaluation",
                "| **First year in use** | Since 2010[^3] `P` | *Not stated in our sources* |",
                "## Questions for the conversation", "- Say hard things plainly.[^5] `J`",
                "- **How finely shall we rate?**", "  - **Alder:** Peers observe too.[^1] `L`",
                "  - See also Elder Schools.", "## Sources");
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("[^1]: A. Writer and B. Writer.")
                .endsWith("<https://example.org/Alder/Public/Schools/union>"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyRowHasAsManyFieldsAsItsHead(boolean ourColumn) {
        assertThat(MarkdownSheet.write(Samples.sheet(6, Paper.LETTER, ourColumn)).lines())
                .filteredOn(line -> line.startsWith("|"))
                .allSatisfy(line -> assertThat(line.chars().filter(sign -> sign == '|').count())
                        .isEqualTo(ourColumn ? 9 : 8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            a | b            @ a \\| b
            <b>x</b> & y     @ &lt;b&gt;x&lt;/b&gt; &amp; y
            [a](b) *c* _d_   @ \\[a\\](b) \\*c\\* \\_d\\_
            `code` ~~e~~     @ \\`code\\` \\~\\~e\\~\\~
            http://a.b       @ http&#58;//a.b
            www.a.b at 10:30 @ www&#46;a.b at 10:30
            """)
    void textIsNeverMarkup(String text, String escaped) {
        assertThat(MarkdownSheet.write(Samples.saying(text))).contains("| " + escaped + "[^1]");
    }

    @Test
    void nobodyIsMentioned() {
        assertThat(MarkdownSheet.write(Samples.saying("ask @somebody"))).contains("ask &#64;somebody");
    }
}
