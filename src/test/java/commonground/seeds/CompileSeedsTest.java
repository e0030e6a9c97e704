package commonground.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileSeedsTest {

    private final StringWriter notes = new StringWriter();

    @TempDir private Path folder;

    private int compile(Path seeds, Path pack) {
        return new CompileSeeds(new PrintWriter(notes))
                .run(List.of(seeds.toString(), pack.toString()));
    }

    @Test
    void sameSeedsMakeTheSameBytes() throws IOException {
        Path copy = Seeds.copyOfBase(folder);
        assertThat(compile(Seeds.resource("base"), folder.resolve("one.db"))).isZero();
        assertThat(compile(copy, folder.resolve("two.db"))).isZero();

        assertThat(folder.resolve("one.db")).hasSameBinaryContentAs(folder.resolve("two.db"));
        assertThat(notes.toString().lines()).containsExactly("Common Ground casebook 2026.1: 2 cases, 44 sources",
                "Common Ground casebook 2026.1: 2 cases, 44 sources");
    }

    @Test
    void mistakesAreCountedAndLeaveTheOldPackAlone() throws IOException {
        Path seeds = Seeds.copyOfBase(folder);
        Files.delete(seeds.resolve("timeline.yaml"));
        Files.writeString(seeds.resolve("background.yaml"), "notes: none");
        Path pack = Files.writeString(folder.resolve("casebook.db"), "the old pack");

        assertThat(compile(seeds, pack)).isEqualTo(1);
        assertThat(notes.toString().lines()).containsExactly(
                "seeds/background.yaml:1:8: here belongs a list, not a single value",
                "seeds/timeline.yaml:1:1: this file is missing", "2 problems in the seeds");
        assertThat(pack).hasContent("the old pack");
    }

    @Test
    void saysWhyThePackCannotBeWritten() {
        assertThat(compile(Seeds.resource("base"), folder.resolve("no/such/folder.db"))).isEqualTo(1);
        assertThat(notes.toString()).startsWith("the pack cannot be written: ");
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(new CompileSeeds(new PrintWriter(notes)).run(List.of())).isEqualTo(2);
        assertThat(notes.toString()).startsWith("usage: ");
    }
}
