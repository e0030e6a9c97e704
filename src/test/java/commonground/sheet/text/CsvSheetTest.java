package commonground.sheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.sheet.Paper;
import commonground.sheet.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyLineHasTheSameFields(boolean ourColumn) {
        List<List<String>> lines = parse(CsvSheet.write(Samples.sheet(3, Paper.LETTER, ourColumn)));

        assertThat(lines).allSatisfy(line -> assertThat(line).hasSize(ourColumn ? 16 : 15));
        assertThat(lines.getFirst()).startsWith("Theme", "Question", "Likeness", "Alder Public Schools",
                "Alder: Sources", "Alder: both", "Alder: Note", "Birch School District");
    }

    @Test
    void holdsAnswersSourcesAndCautions() {
        List<List<String>> lines = parse(CsvSheet.write(Samples.sheet(2, Paper.LETTER, false)));

        assertThat(lines).contains(List.of("Crisis origin", "What pushed them?", "different", "A strike in 1990",
                "3; 1 P L", "", "", "A strike in 1991", "4; 2 P L", "", ""));
        assertThat(lines).contains(List.of("Evaluation", "First year in use", "", "Since 2010", "3 P", "", "",
                "Not stated in our sources", "", "", ""));
        assertThat(lines).contains(List.of("Questions for the conversation: Evaluation", "How finely shall we rate?",
                "See also Elder Schools.", "Peers observe too.", "1 L", "", "", "", "", "", ""));
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("Sources", "1", "L",
                "A. Writer and B. Writer. Alder Public Schools union. The Publisher, October 2009. L labor, "
                        + "participant's own account. Cited: p. 1; p. 3; p. 2.",
                "https://example.org/Alder/Public/Schools/union"));
    }

    @Test
    void beginsWithAByteOrderMarkAndEndsLinesAsTheStandardSays() {
        String csv = CsvSheet.write(Samples.sheet(2, Paper.LETTER, false));

        assertThat(csv).startsWith("\uFEFF\"Theme\"").endsWith("\"\r\n");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1"})
    void textIsNeverAFormula(String text) {
        assertThat(parse(CsvSheet.write(Samples.saying(text))))
                .anySatisfy(line -> assertThat(line).contains("'" + text));
    }

    @Test
    void quotesAndCommasSurvive() {
        String text = "\"So,\" they said; 'and' \"\" , \\ |";

        assertThat(parse(CsvSheet.write(Samples.saying(text)))).anySatisfy(line -> assertThat(line).contains(text));
    }

    private static List<List<String>> parse(String csv) {
        List<List<String>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        String text = csv.substring(1);
        for (int place = 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            if (sign == '"' && quoted && text.startsWith("\"\"", place)) {
                field.append(text.charAt(++place));
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (quoted) {
                field.append(sign);
            } else if (sign == ',' || sign == '\n') {
                lines.getLast().add(field.toString());
                field.setLength(0);
                if (sign == '\n') {
                    lines.add(new ArrayList<>());
                }
            }
        }
        lines.removeLast();
        return lines;
    }
}
