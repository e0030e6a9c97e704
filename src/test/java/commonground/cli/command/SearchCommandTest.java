package commonground.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cli.Shell;
import commonground.cli.Shell.Outcome;
import commonground.cli.run.Terminal;
import commonground.store.StoreException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandTest {

    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void open() throws StoreException {
        shell = Shell.in(folder);
    }

    @Test
    void showsWhichFindingSaysTheWords() {
        Outcome outcome = shell.run("search", "peers", "observe");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("elm-valley Elm Valley Public Schools · Connecticut · 2008–2013")
                .contains("what they did together · Peer evaluators, 2010–", "*Peers* *observe*');")
                .endsWith("Found in 1 of 3 cases" + System.lineSeparator());
    }

    @Test
    void marksWordsBoldOnATerminal() {
        assertThat(shell.on(new Terminal(100, true)).run("search", "strike").out())
                .contains("A \u001b[1mstrike\u001b[0m was near.")
                .doesNotContain("*strike*");
    }

    @Test
    void filtersToo() {
        assertThat(shell.run("search", "strike", "--state", "CA").out()).contains("zoe-academies")
                .doesNotContain("elm-valley");
    }

    @Test
    void offersTheNearestWord() {
        Outcome outcome = shell.run("search", "retreets");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).containsExactly(
                "“retreets” is not found in any case that passes the filters.",
                "Did you mean retreats?");
    }

    @Test
    void nothingTypedIsAQueryLanguage() {
        assertThat(shell.run("search", "NEAR(\"strike\" AND (", "--", "-theme:*").code()).isLessThan(2);
        assertThat(shell.run("search", "  ").code()).isEqualTo(2);
    }

    @Test
    void jsonHoldsTheRunsOfEachSnippet() {
        JsonNode json = new JsonMapper().readTree(shell.run("search", "--json", "retreats").out());
        assertThat(json.get("words").stringValue()).isEqualTo("retreats");
        assertThat(json.get("didYouMean").isNull()).isTrue();
        assertThat(json.get("cases").get(0).get("snippets").get(0)).isEqualTo(new JsonMapper().readTree("""
                {"kind": "practice", "id": "elm-6", "title": "Retreats", "runs": [
                  {"text": "Both sides <b>go</b> to ", "marked": false}, {"text": "retreats", "marked": true},
                  {"text": ".", "marked": false}]}
                """));
    }
}
