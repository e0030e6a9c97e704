package commonground.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cli.Shell;
import commonground.cli.Shell.Outcome;
import commonground.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class SourcesCommandTest {

    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void open() throws StoreException {
        shell = Shell.in(folder);
    }

    @Test
    void listsWhatACaseRestsOn() {
        Outcome outcome = shell.run("sources", "zoe-academies");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualToNormalizingNewlines("""
                news
                  Reporter. חוזה חדש: the union's vote. Example Post, 2014.
                  press (P) · news · read in full
                  https://example.org/news
                report
                  Author One and Añther, Two. A "joint" report: trust & <i>change</i>. Example House, February 15,
                  2011.
                  research (R) · independent report · read in full
                  https://example.org/report?a=1&b=%20#c
                """);
    }

    @Test
    void listsAllSourcesWithoutACase() {
        assertThat(new JsonMapper().readTree(shell.run("sources", "--json").out()).get("sources")).hasSize(3);
    }

    @Test
    void writesSeveralFormatsAtOnce() throws IOException {
        Path bibtex = folder.resolve("sources.bib");
        Path ris = folder.resolve("sources.ris");
        Outcome outcome = shell.run("sources", "elm-valley", "--bibtex", bibtex.toString(), "--ris", ris.toString(),
                "--csl", "-");
        assertThat(outcome.code()).isZero();
        assertThat(Files.readString(bibtex)).contains("@techreport{report,", "@article{news,", "@misc{agreement,");
        assertThat(Files.readString(ris)).contains("TY  - RPRT\r\nID  - report\r\n");
        assertThat(new JsonMapper().readTree(outcome.out())).hasSize(3);
        assertThat(outcome.err().lines()).containsExactly("Wrote " + bibtex, "Wrote " + ris);
    }

    @Test
    void overwritesOnlyWithForce() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.bib"), "mine");
        Outcome refused = shell.run("sources", "--bibtex", file.toString());
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err().strip()).isEqualTo(file + " is there already. With --force it is overwritten.");
        assertThat(file).hasContent("mine");
        assertThat(shell.run("sources", "--bibtex", file.toString(), "--force").code()).isZero();
        assertThat(Files.readString(file)).startsWith("@");
    }
}
