package commonground.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cli.Shell;
import commonground.cli.Shell.Outcome;
import commonground.cli.run.Terminal;
import commonground.store.StoreException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {

    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void open() throws StoreException {
        shell = Shell.in(folder);
    }

    @Test
    void printsCasesSideBySide() {
        Outcome outcome = shell.run("compare", "elm-valley", "Zoë Academies", "--theme", "crisis-origin,evaluation");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualToNormalizingNewlines("""
                Elm Valley and Zoë Academies
                A comparison of case studies · Samples of “everything” 2026.1 · March 4, 2026
                Alike on 1 of 2 comparable rows.
                Both sides say so in none of the 6 answers shown.

                                      Elm Valley                              Zoë Academies
                                      Connecticut · AFT and NEA · 20,759      California · independent union · 1,000
                                      students (2010)                         students (2000)

                What happened next    Changed, as of 2014. It goes on in      In place as of 2011.
                                      part. [2]

                Crisis origin
                What set it off?      A strike was near. [1]                  A strike was near. [1]
                (alike)

                Evaluation
                How many rating       Five levels. [1] Note: four until 2010  Not stated in our sources
                levels are there?

                Since when?           Since 2010. [3] Our reading of the      Not stated in our sources
                                      sources is unsure here.

                Who evaluates?        Peers too. [1]                          Principals. [2]
                (different)

                Questions for the conversation
                Ground rules
                  - Ask until it is understood. [1]
                  - Be “plain” & kind. [1][2]

                Evaluation
                  - Who shall rate, and how finely?
                    - Elm Valley: Peers observe too. [1][2]
                    - Zoë Academies: Teachers ratified it. [2]

                Sources
                [1] Author One and Añther, Two. A "joint" report: trust & <i>change</i>. Example House, February 15,
                    2011.
                    research (R) · independent report
                    Cited: p. 1
                    https://example.org/report?a=1&b=%20#c
                [2] Reporter. חוזה חדש: the union's vote. Example Post, 2014.
                    press (P) · news
                    Cited: p. 1
                    https://example.org/news
                [3] Agreement 2009–2012. undated.
                    joint (J) · official record or statistics
                    Cited: p. 1

                How the cases were chosen
                - Samples of “everything” 2026.1: They were made up.
                """);
    }

    @Test
    void leavesTheQuestionsForTheConversationOut() {
        assertThat(shell.run("compare", "elm-valley", "zoe-academies", "--no-guide").out())
                .contains("Who evaluates?")
                .doesNotContain("Who shall rate", "Ground rules");
    }

    @Test
    void putsCasesBelowEachOtherWhereThereIsNoRoom() {
        assertThat(shell.on(new Terminal(60, false))
                .run("compare", "elm-valley", "zoe-academies", "--show", "different")
                .out()
                .lines()).containsSequence("Who evaluates? (different)", "  Elm Valley: Peers too. [1]",
                        "  Zoë Academies: Principals. [2]");
    }

    @Test
    void writesEveryFormatAtOnce() throws IOException {
        Path pdf = folder.resolve("sheet.pdf");
        Path html = folder.resolve("sheet.html");
        Path csv = folder.resolve("sheet.csv");
        Outcome outcome = shell.run("compare", "elm-valley", "zoe-academies", "--pdf", pdf.toString(), "--html",
                html.toString(), "--csv", csv.toString(), "--md", "-", "--paper", "A4", "--our-column", "--date",
                "2026-01-02");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err().lines()).containsExactly("Wrote " + pdf, "Wrote " + html, "Wrote " + csv);
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(Files.readString(html)).contains("January 2, 2026", "Our district");
        assertThat(Files.readString(csv)).contains("Peers too.");
        assertThat(outcome.out()).contains("January 2, 2026", "Our district", "Peers too.");
    }

    @Test
    void aPdfMayGoToStandardOutput() {
        Outcome outcome = shell.run("compare", "elm-valley", "zoe-academies", "--pdf", "-");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.bytes()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII))
                .endsWith("%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void overwritesOnlyWithForce() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.md"), "mine");
        Path other = folder.resolve("other.csv");
        Outcome refused = shell.run("compare", "elm-valley", "zoe-academies", "--csv", other.toString(), "--md",
                file.toString());
        assertThat(refused.code()).isEqualTo(4);
        assertThat(file).hasContent("mine");
        assertThat(other).doesNotExist();
        assertThat(shell.run("compare", "elm-valley", "zoe-academies", "--md", file.toString(), "--force").code())
                .isZero();
        assertThat(Files.readString(file)).contains("Peers too.");
    }

    @Test
    void jsonHoldsEveryCell() {
        JsonNode json = new JsonMapper()
                .readTree(shell.run("compare", "--json", "elm-valley", "zoe-academies", "--show", "different").out());
        assertThat(json.get("tally")).isEqualTo(new JsonMapper().readTree("""
                {"rows": 5, "comparable": 2, "same": 1, "partly": 0}
                """));
        assertThat(json.get("themes").valueStream().map(theme -> theme.get("theme").stringValue()))
                .containsExactly("evaluation");
        assertThat(json.get("themes").get(0).get("tally")).isEqualTo(new JsonMapper().readTree("""
                {"rows": 3, "comparable": 1, "same": 0, "partly": 0}
                """));
        assertThat(json.get("themes").get(0).get("rows").get(0)).isEqualTo(new JsonMapper().readTree("""
                {"question": "evaluation.who", "text": "Who evaluates?", "kind": "choice", "unit": "",
                 "likeness": "different", "shared": [], "answers": [
                  {"case": "elm-valley", "stated": true, "value": ["peers"], "text": "Peers too.", "note": "",
                   "confidence": "high", "findings": ["elm-2"],
                   "citations": [{"source": "report", "locator": "p. 1", "note": ""}], "bothSides": false},
                  {"case": "zoe-academies", "stated": true, "value": ["principals"], "text": "Principals.", "note": "",
                   "confidence": "high", "findings": [],
                   "citations": [{"source": "news", "locator": "p. 1", "note": ""}], "bothSides": false}]}
                """));
    }
}
