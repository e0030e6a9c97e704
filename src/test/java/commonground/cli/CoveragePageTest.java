package commonground.cli;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.seeds.SeedReader;
import commonground.seeds.SeedResult;
import commonground.store.StoreException;
import commonground.store.pack.PackWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the page on what the casebook covers against the seeds. */
class CoveragePageTest {

    @TempDir private Path folder;

    @Test
    void isCurrent() throws IOException, StoreException {
        SeedResult seeds = new SeedReader().read(Path.of("seeds"));
        assertThat(seeds).isInstanceOf(SeedResult.Valid.class);
        Path casebook = folder.resolve("seeds.db");
        PackWriter.write(((SeedResult.Valid) seeds).pack(), casebook);

        assertThat(Files.readString(Path.of("docs/coverage.md")))
                .withFailMessage("docs/coverage.md is not what the seeds hold; write it anew with%n"
                        + "  mvn -q -Dargs=\"coverage --markdown docs/coverage.md --force\"")
                .isEqualTo(Shell.in(folder).with(casebook).run("coverage", "--markdown", "-").out());
    }
}
