package commonground.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cli.Shell;
import commonground.cli.Shell.Outcome;
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

class ShowCommandTest {

    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void open() throws StoreException {
        shell = Shell.in(folder);
    }

    @Test
    void writesAPageAndLeavesAFileThatIsThere() throws IOException {
        Path file = folder.resolve("elm.pdf");
        Outcome outcome = shell.run("show", "elm-valley", "--pdf", file.toString(), "--paper", "a4");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEmpty();
        byte[] pdf = Files.readAllBytes(file);
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(shell.run("show", "elm-valley", "--pdf", file.toString()).code()).isEqualTo(4);
        assertThat(file).hasBinaryContent(pdf);
    }

    @Test
    void showsOneThemeWithItsSources() {
        Outcome outcome = shell.run("show", "Elm Valley Public Schools", "--theme", "evaluation");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualToNormalizingNewlines("""
                Elm Valley Public Schools
                Connecticut · school district · Elm Valley Teachers' Association (AFT and NEA) · 2008–2013 · in the
                2011 federal report

                Where it stands: changed as of 2014. It goes on in part. [1, p. 1]

                Peers & principals evaluate "together" 🤝

                What they did together
                  Evaluation
                  - Peer evaluators (since 2010). Peers observe'); DROP TABLE statement;-- [2, p. 1] [1, p. 1]

                Events
                  - October 13, 2009. Teachers ratified it. [1, p. 1]

                Answers to the questions that every case is asked
                  Evaluation
                  - How many rating levels are there?
                    Five levels. [2, p. 1] Note: four until 2010
                  - Since when?
                    Since 2010. [3, p. 1] Our reading of the sources is unsure here.
                  - Who evaluates?
                    Peers too. [2, p. 1]

                Sources
                [1] Reporter. חוזה חדש: the union's vote. Example Post, 2014.
                    press (P) · news · read in full
                    https://example.org/news
                [2] Author One and Añther, Two. A "joint" report: trust & <i>change</i>. Example House, February 15,
                    2011.
                    research (R) · independent report · read in full
                    https://example.org/report?a=1&b=%20#c
                [3] Agreement 2009–2012. undated.
                    joint (J) · official record or statistics · read in excerpts
                """);
    }

    @Test
    void showsEverythingThatIsSaidOfACase() {
        String out = shell.run("show", "evps").out();
        assertThat(out.lines()).contains("Figures",
                "  - free or reduced-price lunch: 77.5% of students (2011) (rounded; 'about') [2, p. 1] [3, p. 1]",
                "The story", "  Before: a strike. [2, p. 1] And debts. [1, p. 1]", "What brought the parties together",
                "  - 2006, near-strike. A strike was near. [2, p. 1]", "What they did together",
                "  - Retreats. Both sides <b>go</b> to retreats. [2, p. 7, ¶ 2]", "What changed",
                "  - graduates: 58% of entering students → 70.1% of entering students (2009–2013). More students",
                "    Caution: Other things changed too.", "What happened next",
                "  - May 2014. A NEW contract OR an old* one. [1, p. 1]", "Standing bodies and habits",
                "  - Breakfast; in the agreement: not stated in our sources; cheap to start: no.", "What labor gave",
                "What management gave", "What both gained", "People",
                "  - Person One, superintendent, 2008–2013 [2, p. 1]", "Learned from and taught to others",
                "Ties to frameworks", "  - Ten elements, 1 Know each other: They met weekly. [2, p. 1]",
                "Where sources disagree", "  the vote's margin", "    a) It was 70 % of votes. [1, p. 1]",
                "    b) It was 842 to 39. [2, p. 1]", "Not stated in our sources",
                "  - What it cost is not told. [2, p. 1]", "Why this case is here");
    }

    @Test
    void aMissingAnswerIsSaid() {
        assertThat(shell.run("show", "zoe-academies").out().lines()).containsSequence("  - How is trust kept?",
                "    Not stated in our sources");
    }

    @Test
    void aCaseOfWhichLittleIsKnownIsShownAllTheSame() {
        Outcome outcome = shell.run("show", "etat d'example");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines()).startsWith("État d'Example", "Iowa · state program · 1999–2001", "",
                "Where it stands: not known as of 2001.");
    }

    @Test
    void jsonNamesSourcesByIdAndListsThem() {
        JsonNode json = new JsonMapper().readTree(shell.run("show", "--json", "elm-valley").out());
        assertThat(json.get("case").get("findings").get(0)).isEqualTo(new JsonMapper().readTree("""
                {"kind": "event", "id": "elm-4", "theme": "evaluation", "date": "2009-10-13",
                 "text": "Teachers ratified it.", "citations": [{"source": "news", "locator": "p. 1", "note": ""}],
                 "bothSides": false}
                """));
        assertThat(json.get("case").get("answers").get(0)).isEqualTo(new JsonMapper().readTree("""
                {"question": "crisis-origin.trigger", "value": ["strike", "new-leaders"], "text": "A strike was near.",
                 "findings": ["elm-1"], "citations": [{"source": "report", "locator": "p. 1", "note": ""}],
                 "confidence": "high", "note": "", "bothSides": false}
                """));
        assertThat(json.get("case").get("union").get("affiliation").stringValue()).isEqualTo("AFT/NEA");
        assertThat(json.get("sources").valueStream().map(source -> source.get("id").stringValue()))
                .containsExactlyInAnyOrder("report", "news", "agreement");
    }

    @Test
    void jsonIsNarrowedToThemes() {
        JsonNode json =
                new JsonMapper().readTree(shell.run("show", "--json", "elm-valley", "--theme", "-evaluation").out());
        assertThat(json.get("case").get("findings").valueStream().map(finding -> finding.get("theme").stringValue()))
                .isNotEmpty()
                .doesNotContain("evaluation");
    }
}
