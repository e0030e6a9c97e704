package commonground.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import commonground.cli.Shell;
import commonground.cli.Shell.Outcome;
import commonground.store.StoreException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Over the real casebook: its districts are in the federal table. */
class NearCommandTest {

    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void open() throws StoreException {
        shell = Shell.in(folder)
                .with(Path.of(System.getProperty("commonground.casebook", "target/casebook.db")));
    }

    @Test
    void ranksTheCasesWithTheReason() {
        Outcome outcome = shell.run("near", "columbus city schools district");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().replaceAll("\\s+", " ")).startsWith("Columbus City Schools District, Columbus, Ohio: 45,181 students")
                .contains("Both from federal statistics: students 2023-24")
                .contains("about half as many students (21,047 against 45,181), also a large city, poverty 3 points")
                .contains("in the case study: 24,354 students (2010)")
                .contains("no school district of its own in the federal table: green-dot, iowa-aiw");
    }

    @Test
    void takesADescriptionForADistrict() {
        Outcome outcome = shell.run("near", "--students", "1,800", "--locale", "town-remote");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("1,800 students · remote town · poverty not stated")
                .contains("Yours as you gave it")
                .containsPattern("1\\. plattsburgh .*\\R +about as many students \\([\\d,]+ against 1,800\\)")
                .doesNotContain("% against");
    }

    @Test
    void listsSeveralDistrictsAndHowToChoose() {
        Outcome outcome = shell.run("near", "new", "haven");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("0902790  New Haven School District · New Haven, Connecticut · 18,966")
                .contains("Choose one by its number: --lea ");
    }

    @Test
    void jsonHoldsTheFiguresOfBoth() {
        JsonNode json = new JsonMapper().readTree(shell.run("near", "--json", "--lea", "0902790").out());
        assertThat(json.get("own").get("name").stringValue()).isEqualTo("New Haven School District");
        assertThat(json.get("own").get("locale").stringValue()).isEqualTo("city-midsize");
        JsonNode first = json.get("cases").get(0);
        assertThat(first.get("id").stringValue()).isEqualTo("new-haven");
        assertThat(first.get("isOwn").booleanValue()).isTrue();
        assertThat(first.get("distance").doubleValue()).isCloseTo(0, within(1e-9));
        assertThat(json.get("apart")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            near                              | 2 | Name a district
            near toledo --lea 0902790         | 2 | in one way
            near --lea 1                      | 2 | no district with the number “1”
            near zzzz                         | 1 | “zzzz”
            near --students many              | 2 | “many”
            near --poverty 101                | 2 | “101”
            near --locale citty-large          | 2 | Did you mean city-large
            """)
    void saysWhatIsWrong(String typed, int code, String said) {
        Outcome outcome = shell.run(typed.strip().split(" "));
        assertThat(outcome.err()).contains(said);
        assertThat(outcome.code()).isEqualTo(code);
    }
}
