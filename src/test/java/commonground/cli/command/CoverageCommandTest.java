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

class CoverageCommandTest {

    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void open() throws StoreException {
        shell = Shell.in(folder);
    }

    @Test
    void countsWhatThereIsOfEachCase() {
        Outcome outcome = shell.run("coverage");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().replace(System.lineSeparator(), "\n")).startsWith("""

                Answers, findings, figures and sources
                Case             Questions answered  Findings  Figures  Sources
                elm-valley       5 of 5              8         2        3
                state-programme  0 of 5              0         0        0
                zoe-academies    2 of 5              1         1        2
                All cases        7 of 15             9         3        3

                Sources by voice
                Case             labor  management  joint  government  research  press  reader  other
                elm-valley       0      0           1      0           1         1      0       0
                state-programme  0      0           0      0           0         0      0       0
                zoe-academies    0      0           0      0           1         1      0       0
                All cases        0      0           1      0           1         1      0       0

                Sources by rung of evidence
                """);
    }

    @Test
    void aSourceOfSeveralCasesCountsOnceInTheTotal() {
        JsonNode coverage = new JsonMapper().readTree(shell.run("coverage", "--json").out());
        assertThat(coverage.get("cases")).hasSize(3);
        assertThat(coverage.get("total").get("sources").asInt()).isEqualTo(3);
        int cited = coverage.get("cases").valueStream().mapToInt(row -> row.get("sources").asInt()).sum();
        assertThat(cited).isGreaterThan(3);
        assertThat(coverage.get("total").get("voices").valueStream().mapToInt(JsonNode::asInt).sum()).isEqualTo(3);
        assertThat(coverage.get("total").get("rungs").valueStream().mapToInt(JsonNode::asInt).sum()).isEqualTo(3);
    }

    @Test
    void writesAPageInMarkdown() {
        Path page = folder.resolve("coverage.md");
        assertThat(shell.run("coverage", "--markdown", page.toString()).code()).isZero();
        assertThat(page).content()
                .startsWith("# What the casebook covers\n\n")
                .contains(
                        "\n| Case | Questions answered | Findings | Figures | Sources |\n| --- | ---: | ---: | ---: | ---: |\n")
                .containsPattern("\n\\| elm-valley \\| \\d+ of \\d+ \\| \\d+ \\| \\d+ \\| \\d+ \\|\n");
        assertThat(shell.run("coverage", "--markdown", page.toString()).code()).isEqualTo(4);
    }
}
