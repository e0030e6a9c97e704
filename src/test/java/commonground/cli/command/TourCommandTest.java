package commonground.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cli.Shell;
import commonground.cli.Shell.Outcome;
import commonground.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourCommandTest {

    @TempDir private Path folder;

    @Test
    void printsWhatTheDeskWrote() throws StoreException {
        Path pictures = folder.resolve("tour");
        Shell shell = Shell.in(folder);
        Outcome outcome = shell.run("tour", pictures.toString());
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines()).containsExactly(pictures.resolve("finder.png").toString(),
                pictures.resolve("sheet.pdf").toString());
        assertThat(shell.asked()).containsExactly("tour " + pictures);
    }

    @Test
    void leavesAFolderInUseAloneUnlessTold() throws StoreException, IOException {
        Path pictures = Files.createDirectory(folder.resolve("tour"));
        Files.writeString(pictures.resolve("mine.png"), "mine");
        Shell shell = Shell.in(folder);
        assertThat(shell.run("tour", pictures.toString()).code()).isEqualTo(4);
        assertThat(shell.asked()).isEmpty();
        assertThat(shell.run("tour", "--force", pictures.toString()).code()).isZero();
    }
}
