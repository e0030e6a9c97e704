package commonground.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cli.Shell;
import commonground.cli.Shell.Outcome;
import commonground.store.StoreException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FrameworksCommandTest {

    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void open() throws StoreException {
        shell = Shell.in(folder);
    }

    @Test
    void listsFrameworksWithWhatIsKnownOfThem() {
        Outcome outcome = shell.run("frameworks");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines()).contains("Framework  Name          Year     Elements  Cases",
                "ten        Ten elements  2010     1 of 2    1", "bare       Bare          undated  0 of 0    0",
                "  - The third framework was not found. [1, p. 1]");
    }

    @Test
    void showsMissingHeadingsAndWhichCasesShowWhatAndWhy() {
        assertThat(shell.run("frameworks", "Ten elements").out().lines()).startsWith("Ten elements",
                "Example House · 2010 [1, p. 1]", "to teach")
                .containsSubsequence("Elements",
                        "  1 Know each other. Meet often. Example: Elm Valley. (Trust) [p. 3]",
                        "  2 heading not found in our sources", "What research says",
                        "  - Elements were found to matter. [1, p. 1]", "Cases that show its elements",
                        "                           1  2", "Elm Valley Public Schools  x  x", "  1 Know each other",
                        "    - Elm Valley Public Schools: They met weekly. [1, p. 1]",
                        "  2 heading not found in our sources",
                        "    - Elm Valley Public Schools: The report says so. [1, p. 1]");
    }

    @Test
    void showsTheTiesOfOneCase() {
        assertThat(shell.run("frameworks", "--case", "elm-valley").out()).contains("Ten elements", "They met weekly.")
                .doesNotContain("Bare");
        assertThat(shell.run("frameworks", "ten", "--case", "zoe-academies").out()).contains("No case is tied to it.");
        assertThat(shell.run("frameworks", "--case", "zoe-academies").code()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoFramework() {
        Outcome outcome = shell.run("frameworks", "tenn");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("ten");
    }

    @Test
    void jsonHoldsTheTies() {
        JsonNode json = new JsonMapper().readTree(shell.run("frameworks", "ten", "--json").out());
        JsonNode shown = json.get("frameworks").get(0);
        assertThat(shown.get("framework").get("elements").get(1).get("label").isNull()).isTrue();
        assertThat(shown.get("cases").get(0).get("ties").get(0)).isEqualTo(new JsonMapper().readTree("""
                {"element": 1, "finding": "elm-2", "why": "They met weekly.",
                 "citations": [{"source": "report", "locator": "p. 1", "note": ""}], "bothSides": false}
                """));
        assertThat(json.get("gaps")).isEmpty();
    }
}
