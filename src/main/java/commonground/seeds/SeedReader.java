package commonground.seeds;

import commonground.cases.Pack;
import commonground.seeds.checks.Checks;
import commonground.seeds.readers.PackReader;
import commonground.seeds.yaml.Notes;
import commonground.seeds.yaml.Problem;
import commonground.seeds.yaml.SeedFiles;
import java.nio.file.Path;
import java.util.List;

/** Reads a seed folder: all of it, whatever mistakes it holds. */
public final class SeedReader {

    /** The pack that the seeds of {@code folder} make, or every mistake in them. */
    public SeedResult read(Path folder) {
        Notes notes = new Notes();
        Pack pack = PackReader.read(new SeedFiles(folder, notes));
        Checks.check(pack, notes);
        List<Problem> problems = notes.problems();
        return problems.isEmpty() ? new SeedResult.Valid(pack, notes.ourTexts()) : new SeedResult.Broken(problems);
    }
}
