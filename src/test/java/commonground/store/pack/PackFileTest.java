package commonground.store.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.cases.CaseStudy;
import commonground.cases.Pack;
import commonground.cases.RandomPacks;
import commonground.cases.Samples;
import commonground.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackFileTest {

    @TempDir Path folder;

    @Test
    void givesBackWhatWasWritten() throws Exception {
        assertThat(writtenAndRead(Samples.pack(), folder.resolve("pack.db")))
                .isEqualTo(ordered(Samples.pack(), List.of("elm-valley", "state-programme", "zoe-academies")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesBackAnyPack(long seed) throws Exception {
        Pack pack = RandomPacks.pack(seed, 12);
        Pack read = writtenAndRead(pack, folder.resolve("pack.db"));
        assertThat(read).as("seed %d", seed).isEqualTo(ordered(pack, ids(read)));
    }

    @Test
    void ordersCasesByNameWhateverTheAccents() throws Exception {
        assertThat(ids(writtenAndRead(Samples.pack(), folder.resolve("pack.db")))).containsExactly("elm-valley",
                "state-programme", "zoe-academies");
    }

    @Test
    void knowsTheNumberOfACase() throws Exception {
        try (PackFile pack = opened(folder.resolve("pack.db"))) {
            assertThat(pack.number("zoe-academies")).contains(2);
            assertThat(pack.number("' OR 1=1 --")).isEmpty();
            assertThatThrownBy(() -> pack.read(3)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void makesNoFileBesideThePackAndLeavesItAsItIs() throws Exception {
        Path file = folder.resolve("pack.db");
        PackWriter.write(Samples.pack(), file);
        byte[] before = Files.readAllBytes(file);
        try (PackFile pack = PackFile.open(file)) {
            pack.read(0);
            assertThat(folder).isDirectoryNotContaining("glob:**pack.db?*");
        }
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void opensAPackWhateverItsPathIsCalled() throws Exception {
        Path odd = Files.createDirectories(folder.resolve("a b#c?d%20e&f=é学")).resolve("pack 100%.db");
        try (PackFile pack = opened(odd)) {
            assertThat(pack.size()).isEqualTo(3);
        }
    }

    @Test
    void severalThreadsReadAtOnce() throws Exception {
        Path file = folder.resolve("pack.db");
        PackWriter.write(RandomPacks.pack(9, 12), file);
        try (PackFile pack = PackFile.open(file); ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<CaseStudy>> reads = IntStream.range(0, 240)
                    .mapToObj(place -> threads.submit(() -> pack.read(place % pack.size())))
                    .toList();
            for (int place = 0; place < reads.size(); place++) {
                assertThat(reads.get(place).get()).isEqualTo(pack.read(place % pack.size()));
            }
        }
    }

    @Test
    void opensAPackWithoutCases() throws Exception {
        Pack full = Samples.pack();
        Path file = folder.resolve("empty.db");
        PackWriter.write(new Pack(full.info(), full.catalog(), full.sources(), List.of()), file);
        try (PackFile pack = PackFile.open(file)) {
            assertThat(pack.size()).isZero();
        }
    }

    private static PackFile opened(Path file) throws StoreException {
        PackWriter.write(Samples.pack(), file);
        return PackFile.openTrusted(file);
    }

    private static Pack writtenAndRead(Pack pack, Path file) throws StoreException {
        PackWriter.write(pack, file);
        try (PackFile read = PackFile.open(file)) {
            List<CaseStudy> cases = new ArrayList<>();
            for (int no = 0; no < read.size(); no++) {
                cases.add(read.read(no));
            }
            return new Pack(read.info(), read.catalog(), read.sources(), cases);
        }
    }

    private static Pack ordered(Pack pack, List<String> ids) {
        List<CaseStudy> cases = ids.stream()
                .flatMap(id -> pack.cases().stream().filter(study -> study.id().equals(id)))
                .toList();
        return new Pack(pack.info(), pack.catalog(), pack.sources(), cases);
    }

    private static List<String> ids(Pack pack) {
        return pack.cases().stream().map(CaseStudy::id).toList();
    }
}
