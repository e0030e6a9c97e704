package commonground.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cli.Shell;
import commonground.cli.Shell.Outcome;
import commonground.cli.run.Terminal;
import commonground.store.StoreException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ListCommandTest {

    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void open() throws StoreException {
        shell = Shell.in(folder);
    }

    @Test
    void showsOneLineACase() {
        Outcome outcome = shell.run("list");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualToNormalizingNewlines("""
                Case             Name             State  Union            Years      Students       Status
                elm-valley       Elm Valley       CT     AFT and NEA      2008–2013  20,759 (2010)  changed (2014)
                                 Public Schools
                state-programme  État d'Example   IA     –                1999–2001  not stated     not known (2001)
                zoe-academies    Zoë Academies    CA     independent      2000       1,000 (2000)   in place (2011)
                                                         union

                3 of 3 cases
                """);
    }

    @Test
    void headsAreBoldOnATerminal() {
        assertThat(shell.on(new Terminal(120, true)).run("list").out().lines().findFirst().orElse(""))
                .startsWith("\u001b[1mCase\u001b[0m");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--theme crisis-origin|elm-valley",
        "--theme Evaluation|elm-valley zoe-academies", "--not-theme crisis-origin|state-programme zoe-academies",
        "--theme -crisis-origin,evaluation|zoe-academies", "--theme not:evaluation|state-programme",
        "--theme crisis-origin,evaluation --all-themes|elm-valley", "--origin near-strike|elm-valley",
        "--status in-place --status unknown|state-programme zoe-academies",
        "--state ct,California|elm-valley zoe-academies",
        "--state=-CT|state-programme zoe-academies", "--affiliation none|state-programme",
        "--kind charter-network|zoe-academies", "--in-report|elm-valley",
        "--not-in-report|state-programme zoe-academies", "--students 1000-5000|zoe-academies",
        "--students 5,000-|elm-valley", "--years 2013-|elm-valley", "--years -2000|state-programme zoe-academies",
        "--years 2001|state-programme", "--theme evaluation --state CA|zoe-academies"})
    void filters(String options, String expected) {
        Outcome outcome = shell.run(("list --json " + options).split(" "));
        assertThat(outcome.err()).isEmpty();
        assertThat(ids(outcome)).containsExactly(expected.split(" "));
        assertThat(outcome.code()).isZero();
    }

    @Test
    void saysWhenNothingPasses() {
        Outcome outcome = shell.run("list", "--state", "TX");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().strip()).isEqualTo("None of the 3 cases passes all of these filters.");
    }

    @Test
    void jsonHoldsWholeSummariesAndCounts() {
        JsonNode json = new JsonMapper().readTree(shell.run("list", "--json", "--state", "CA").out());
        assertThat(json.get("total").intValue()).isEqualTo(3);
        assertThat(json.get("cases").get(0)).isEqualTo(new JsonMapper().readTree("""
                {"id": "zoe-academies", "name": "Zoë Academies", "state": "CA", "kind": "charter-network",
                 "affiliation": "independent", "inReport": false, "period": {"from": 2000, "to": 2000},
                 "headline": "A charter network with a union.", "status": "in-place", "statusAsOf": 2011,
                 "students": 1000, "studentsYear": 2000, "answered": 2, "findings": {"evaluation": 1},
                 "pack": "samples", "snippets": []}
                """));
        assertThat(json.get("facets").propertyNames()).containsExactly("theme", "origin", "status", "state",
                "affiliation", "kind", "in-report");
        assertThat(json.get("facets").get("state"))
                .isEqualTo(new JsonMapper().readTree("{\"CA\": 1, \"CT\": 1, \"IA\": 1}"));
    }

    private static List<String> ids(Outcome outcome) {
        return new JsonMapper().readTree(outcome.out())
                .get("cases")
                .valueStream()
                .map(study -> study.get("id").stringValue())
                .toList();
    }
}
