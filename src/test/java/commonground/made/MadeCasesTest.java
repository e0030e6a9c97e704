package commonground.made;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.CaseStudy;
import commonground.cases.Source;
import commonground.store.pack.PackFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured must be the same every time, and as large as it is said to be. */
class MadeCasesTest {

    private static final int COUNT = 120;

    @TempDir Path folder;

    @Test
    void theSameSeedMakesTheSamePack() throws Exception {
        made(7, COUNT).write(folder.resolve("one.db"));
        made(7, COUNT).write(folder.resolve("other.db"));
        assertThat(folder.resolve("one.db")).hasSameBinaryContentAs(folder.resolve("other.db"));
    }

    @Test
    void aPackHoldsTheCasesAsTheyWereMade() throws Exception {
        MadeCases made = made(7, COUNT);
        made.write(folder.resolve("made.db"));
        List<CaseStudy> cases = made.cases().toList();
        try (PackFile pack = PackFile.open(folder.resolve("made.db"))) {
            assertThat(pack.size()).isEqualTo(COUNT);
            assertThat(pack.read(COUNT / 2)).isEqualTo(cases.get(COUNT / 2));
        }
        assertThat(cases.stream().mapToInt(study -> study.findings().size()).average().orElseThrow())
                .isBetween(14.5, 16.5);
    }

    @Test
    void thereIsOneForEveryDistrictAndThenASecondForEach() throws Exception {
        List<String> sources = made(7, MadeCases.ALL_DISTRICTS + 1).shell().sources().stream().map(Source::id).toList();
        assertThat(sources).filteredOn(id -> id.matches("made-\\d{7}-source-0")).hasSize(MadeCases.ALL_DISTRICTS);
        assertThat(sources).filteredOn(id -> id.matches("made-\\d{7}-2-source-0")).hasSize(1);
    }

    private static MadeCases made(long seed, int count) throws Exception {
        return new MadeCases(Path.of(System.getProperty("commonground.casebook")), seed, count);
    }
}
