package commonground.cli;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cli.Shell.Outcome;
import commonground.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineFaceTest {

    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void open() throws StoreException {
        shell = Shell.in(folder);
    }

    @Test
    void opensTheWindowWithoutACommand() {
        assertThat(shell.run().code()).isZero();
        assertThat(shell.run("--data", "elsewhere", "--lang", "fr").code()).isZero();
        assertThat(shell.asked()).containsExactly("open " + folder.resolve("data") + " en_US", "open elsewhere fr_US");
    }

    @Test
    void opensTheWindowOnAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("sheet.pdf"), "any");
        assertThat(shell.run(file.toString()).code()).isZero();
        assertThat(shell.run("--lang", "es", file.toString()).code()).isZero();
        assertThat(shell.asked()).containsExactly("open " + file, "open " + file);
    }

    @Test
    void aFileThatIsNotThereIsTakenForAMistypedCommand() {
        Outcome outcome = shell.run(folder.resolve("none.pdf").toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("none.pdf");
        assertThat(shell.run("lst", "denver").err()).contains("Did you mean list?");
        assertThat(shell.asked()).isEmpty();
    }

    @Test
    void saysItsVersion() {
        assertThat(shell.run("--version").out().strip()).isEqualTo("Common Ground 2026.1.0");
    }

    @Test
    void helpListsCommandsAndExitCodes() {
        Outcome outcome = shell.with(folder.resolve("missing.db")).run("--help");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("list", "search", "show", "compare", "sources", "coverage", "open", "tour", "check")
                .contains("0    done", "2    wrong usage", "70   a fault of the program");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "search", "show", "compare", "sources", "coverage", "open", "tour", "check"})
    void everyCommandHasHelpInWords(String command) {
        Outcome outcome = shell.with(folder.resolve("missing.db")).run(command, "--help");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("Usage: commonground " + command).doesNotContain("option.", "null");
        assertThat(outcome.out().lines().filter(line -> line.matches("\\s+(-h, )?--?[a-z].*")))
                .allMatch(line -> line.matches("\\s+(-h, )?--[a-z-]+(=\\S+)?(\\s{2,}\\S.*)?"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"lst|Here is no place for “lst”. Did you mean list?",
        "list --thme evaluation|There is no option --thme. Did you mean --theme?",
        "list --theme evalution|--theme has no value “evalution”. Did you mean evaluation?",
        "list --state Conecticut|--state has no value “Conecticut”. Did you mean CT?",
        "list --status over|--status has no value “over”. Its values are in-place, changed, ended, unknown.",
        "list --students many|--students takes numbers such as 2005-2012, 2005- or -2012, not “many”.",
        "list --years 2012-2005|--years begins with the smaller number: “2012-2005” is the wrong way round.",
        "list --in-report --not-in-report|--in-report and --not-in-report exclude each other.",
        "list --state CT --not-state CT|“CT” is both wanted and left out.",
        "show elm-valey|There is no case “elm-valey”. Did you mean elm-valley?",
        "show|Something is missing: CASE.", "compare elm-valley|A comparison has 2 to 6 cases, not 1.",
        "compare elm-valley elm-valley|“elm-valley” is named twice.",
        "compare elm-valley zoe-academies --paper a5|--paper has no value “a5”. Did you mean a4?",
        "compare elm-valley zoe-academies --date today|“today” is not a date such as 2026-03-04.",
        "--lang no_such_language! list|“no_such_language!” is not a language tag such as en."})
    void wrongUsageIsExplained(String line, String message) {
        Outcome outcome = shell.run(line.split(" "));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines().findFirst()).contains(message);
    }

    @Test
    void aCasebookThatIsNotThereIsSaidInOneLine() {
        Path missing = folder.resolve("missing.db");
        Outcome outcome = shell.with(missing).run("list");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err().strip()).isEqualTo("The file " + missing + " is not there.");
    }

    @Test
    void aPackThatIsLeftOutIsNamedAndTheRestIsShown() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("data/packs")).resolve("letter.db");
        Files.writeString(pack, "Dear colleagues, this is no pack.");
        Outcome outcome = shell.run("list");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err().strip()).isEqualTo("The file " + pack + " is not one of Common Ground's.");
        assertThat(outcome.out()).contains("3 of 3 cases");
    }
}
