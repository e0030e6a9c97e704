package commonground.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.CaseStudy;
import commonground.cases.Pack;
import commonground.cases.Samples;
import commonground.cli.Shell;
import commonground.cli.Shell.Outcome;
import commonground.store.StoreException;
import commonground.store.pack.PackWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCommandTest {

    @TempDir private Path folder;
    private Shell shell;
    private Path pdf;

    @BeforeEach
    void print() throws StoreException {
        shell = Shell.in(folder);
        pdf = folder.resolve("sheet.pdf");
        assertThat(shell.run("compare", "zoe-academies", "elm-valley", "--show", "different", "--theme", "evaluation",
                "--paper", "legal", "--our-column", "--date", "2026-01-02", "--pdf", pdf.toString()).code()).isZero();
    }

    @Test
    void rebuildsTheSameComparison() {
        Outcome opened = shell.run("open", pdf.toString());
        assertThat(opened.code()).isZero();
        assertThat(opened.err()).isEmpty();
        assertThat(opened.out()).isEqualTo(shell.run("compare", "zoe-academies", "elm-valley", "--show", "different",
                "--theme", "evaluation").out());
    }

    @Test
    void keepsPaperAndColumns() throws IOException {
        Path again = folder.resolve("again.pdf");
        assertThat(shell.run("open", pdf.toString(), "--date", "2026-01-02", "--pdf", again.toString()).code())
                .isZero();
        assertThat(again).hasSameBinaryContentAs(pdf);
    }

    @Test
    void saysWhenTheCasebookIsAnother() throws StoreException {
        Pack.Info info = Samples.pack().info();
        Outcome opened = shell.with(casebook(new Pack.Info(info.id(), info.title(), "2027.1", info.chosen()),
                Samples.pack().cases())).run("open", pdf.toString());
        assertThat(opened.code()).isZero();
        assertThat(opened.err().strip()).isEqualTo("The sheet was made from Samples of “everything” 2026.1;"
                + " this is version 2027.1. Answers may differ from those on paper.");
    }

    @Test
    void saysWhenACaseIsMissing() throws StoreException {
        Outcome opened = shell.with(casebook(Samples.pack().info(), List.of(Samples.elm(), Samples.empty())))
                .run("open", pdf.toString());
        assertThat(opened.code()).isEqualTo(1);
        assertThat(opened.out()).isEmpty();
        assertThat(opened.err().lines()).containsExactly(
                "Zoë Academies is on the sheet but not in this library. It is left out.",
                "Too little of the sheet is in this library to compare anything.");
    }

    @Test
    void refusesWhatIsNoSheet() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.pdf"), "Dear colleagues");
        Outcome opened = shell.run("open", letter.toString());
        assertThat(opened.code()).isEqualTo(3);
        assertThat(opened.err().strip())
                .isEqualTo(letter + " cannot be opened. The file is no PDF, or it is broken or locked.");
    }

    private Path casebook(Pack.Info info, List<CaseStudy> cases) throws StoreException {
        Path file = folder.resolve("other.db");
        Pack samples = Samples.pack();
        PackWriter.write(new Pack(info, samples.catalog(), samples.sources(), cases), file);
        return file;
    }
}
