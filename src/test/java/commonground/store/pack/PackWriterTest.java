package commonground.store.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.cases.CaseStudy;
import commonground.cases.Pack;
import commonground.cases.RandomPacks;
import commonground.cases.Samples;
import commonground.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackWriterTest {

    @TempDir Path folder;

    @Test
    void theSamePackMakesTheSameBytes() throws Exception {
        Path first = folder.resolve("first.db");
        Path second = folder.resolve("second.db");
        PackWriter.write(RandomPacks.pack(1, 20), first);
        PackWriter.write(RandomPacks.pack(1, 20), second);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void replacesAnOlderFileAndLeavesNothingElse() throws Exception {
        Path file = folder.resolve("pack.db");
        PackWriter.write(RandomPacks.pack(1, 3), file);
        PackWriter.write(RandomPacks.pack(2, 3), file);
        Path fresh = folder.resolve("fresh.db");
        PackWriter.write(RandomPacks.pack(2, 3), fresh);
        assertThat(file).hasSameBinaryContentAs(fresh);
        assertThat(folder).isDirectoryNotContaining("glob:**pack.db?*");
    }

    @Test
    void refusesAPackThatContradictsItselfAndKeepsTheOlderFile() throws Exception {
        Path file = folder.resolve("pack.db");
        Files.writeString(file, "older");
        Pack good = RandomPacks.pack(3, 1);
        CaseStudy study = good.cases().getFirst();
        Pack twice = new Pack(good.info(), good.catalog(), good.sources(), List.of(study, study));
        assertThatThrownBy(() -> PackWriter.write(twice, file)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("case_study.id");
        assertThat(file).hasContent("older");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void refusesASourceThatIsNotThere() throws Exception {
        Path file = folder.resolve("pack.db");
        Pack good = Samples.pack();
        Pack poor = new Pack(good.info(), good.catalog(), good.sources().subList(0, 2), good.cases());
        assertThatThrownBy(() -> PackWriter.write(poor, file)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("source");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void readsCasesOneByOneOnlyInOrderOfTheirNames() throws Exception {
        Path whole = folder.resolve("whole.db");
        Path streamed = folder.resolve("streamed.db");
        Pack pack = Samples.pack();
        PackWriter.write(pack, whole);
        PackWriter.write(pack, pack.cases().stream(), streamed);
        assertThat(streamed).hasSameBinaryContentAs(whole);
        assertThatThrownBy(() -> PackWriter.write(pack, pack.cases().reversed().stream(), streamed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("comes after");
        assertThat(streamed).hasSameBinaryContentAs(whole);
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Path noFolder = Files.writeString(folder.resolve("file"), "").resolve("pack.db");
        assertThatThrownBy(() -> PackWriter.write(RandomPacks.pack(1, 1), noFolder))
                .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.fault().file()).isEqualTo(noFolder));
    }
}
