package commonground.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cli.Shell;
import commonground.cli.Shell.Outcome;
import commonground.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String BORROWED =
            "four score and seven years before that day our fathers brought forth a nation";

    @TempDir private Path folder;

    @Test
    void passesTheSeedsThatShip() throws StoreException {
        Outcome outcome = Shell.in(folder).run("check", "seeds");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines().findFirst().orElseThrow())
                .matches("Common Ground casebook \\S+: \\d+ cases, \\d+ sources, no problem\\.");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void tellsHowEasilyEachStoryReads() throws StoreException {
        List<String> lines = Shell.in(folder).run("check", "seeds").out().lines().toList();
        assertThat(lines)
                .contains("Reading ease of the stories (Flesch 1948; plain English has 60 to 70, easier texts more)");
        assertThat(lines).filteredOn(line -> line.matches("\\d+\\.\\d  [a-z-]+")).hasSize(18);
    }

    @Test
    void namesTheWordsOfOthersWithTheirPlace() throws StoreException, IOException {
        Path others = Files.createDirectories(folder.resolve("others"));
        Path seeds = copyOfSeeds();
        Path helena = seeds.resolve("cases/helena.yaml");
        Files.writeString(helena, Files.readString(helena)
                .replaceFirst("(?m)^chosen_because:\\R {2}text: >-\\R", "$0    " + BORROWED + "\n"));
        Files.writeString(others.resolve("speech.txt"), "She said: " + BORROWED.toUpperCase(Locale.ROOT));
        Outcome outcome = Shell.in(folder).run("check", seeds.toString(), "--against", others.toString());
        assertThat(outcome.out())
                .containsPattern("seeds/cases/helena.yaml:\\d+:9: 14 words as in speech.txt: " + BORROWED + "\\R");
        assertThat(outcome.err().strip()).isEqualTo("1 run of 12 or more words shared with 1 text");
        assertThat(outcome.code()).isEqualTo(1);
    }

    @Test
    void isContentWhenNoWordsAreThoseOfOthers() throws StoreException, IOException {
        Path others = Files.createDirectories(folder.resolve("others"));
        Files.writeString(others.resolve("speech.txt"), "She said something else.");
        Outcome outcome = Shell.in(folder).run("check", "seeds", "--against", others.toString());
        assertThat(outcome.err().strip()).isEqualTo("No run of 12 or more words shared with 1 text");
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
