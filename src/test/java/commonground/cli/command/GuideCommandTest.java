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

class GuideCommandTest {

    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void open() throws StoreException {
        shell = Shell.in(folder);
    }

    @Test
    void showsRulesAndQuestionsWithHowCasesAnswered() {
        Outcome outcome = shell.run("guide");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("""
                Conversation guide

                Ground rules
                  - Ask until it is understood. [1, p. 1]
                  - Be “plain” & kind. [1, p. 1] [2, p. 1]

                Evaluation
                  - Who shall rate, and how finely?
                    - Elm Valley Public Schools: Peers observe too. [1, p. 1] [2, p. 1]
                    - Zoë Academies: Teachers ratified it. [2, p. 1]

                Trust
                  - What would lessen our distrust?

                Sources
                [1] Author One""".replace("\n", System.lineSeparator()));
    }

    @Test
    void asksUnderTheThemesThatAreNamed() {
        assertThat(shell.run("guide", "Trust").out()).contains("lessen our distrust").doesNotContain("Who shall rate");
        assertThat(shell.run("guide", "outcomes").code()).isEqualTo(1);
        Outcome unknown = shell.run("guide", "evalution");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("evaluation");
    }

    @Test
    void jsonHoldsTheSourcesOfWhatIsSaidOfACase() {
        JsonNode json = new JsonMapper().readTree(shell.run("guide", "evaluation", "--json").out());
        assertThat(json.get("questions").get(0).get("rows").valueStream().map(JsonNode::stringValue))
                .containsExactly("evaluation.who", "evaluation.levels");
        assertThat(json.get("questions").get(0).get("examples").get(1)).isEqualTo(new JsonMapper().readTree("""
                {"case": "zoe-academies", "name": "Zoë Academies", "finding": "elm-4", "how": "Teachers ratified it.",
                 "citations": [{"source": "news", "locator": "p. 1", "note": ""}], "bothSides": false}
                """));
        assertThat(json.get("sources").valueStream().map(source -> source.get("id").stringValue()))
                .containsExactly("report", "news");
    }
}
