package commonground.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cli.Shell;
import commonground.cli.Shell.Outcome;
import commonground.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir private Path folder;

    @Test
    void passesTheSeedsThatShip() throws StoreException {
        Outcome outcome = Shell.in(folder).run("check", "seeds");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).matches("Common Ground casebook \\S+: \\d+ cases, \\d+ sources, no problem\\.\\s+");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void printsEveryProblemWithItsPlace() throws StoreException, IOException {
        Path seeds = copyOfSeeds();
        Path broken = seeds.resolve("cases/helena.yaml");
        Files.writeString(broken, Files.readString(broken)
                .replaceFirst("state: MT", "state: Montana")
                .replaceFirst("in_report: true", "in_report: maybe"));
        Outcome outcome = Shell.in(folder).run("check", seeds.toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out().lines()).hasSize(2)
                .allMatch(line -> line.matches("seeds/cases/helena.yaml:\\d+:\\d+: .*"));
        assertThat(outcome.err().strip()).isEqualTo("2 problems in the seeds");
    }

    @Test
    void saysWhenThereIsNoFolder() throws StoreException {
        Path nowhere = folder.resolve("nowhere");
        Outcome outcome = Shell.in(folder).run("check", nowhere.toString());
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err().strip()).isEqualTo("There is no folder " + nowhere + ".");
    }

    private Path copyOfSeeds() throws IOException {
        Path original = Path.of("seeds");
        Path copy = folder.resolve("seeds");
        try (Stream<Path> files = Files.walk(original)) {
            files.forEach(file -> copy(file, copy.resolve(original.relativize(file).toString())));
        }
        return copy;
    }

    private static void copy(Path file, Path to) {
        try {
            Files.copy(file, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
