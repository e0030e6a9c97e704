package commonground.seeds;

import commonground.cases.Pack;
import commonground.seeds.yaml.Problem;
import java.util.List;

/** What came of reading a seed folder. */
public sealed interface SeedResult {

    /** The seeds hold no mistake. */
    record Valid(Pack pack) implements SeedResult {}

    /** The seeds hold mistakes: all of them, by file and place. */
    record Broken(List<Problem> problems) implements SeedResult {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
