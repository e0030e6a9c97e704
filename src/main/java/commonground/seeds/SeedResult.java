package commonground.seeds;

import commonground.cases.Pack;
import commonground.seeds.yaml.Problem;
import commonground.seeds.yaml.SeedText;
import java.util.List;

/** What came of reading a seed folder. */
public sealed interface SeedResult {

    /**
     * The seeds hold no mistake.
     *
     * @param texts every text in our own words, with its place
     */
    record Valid(Pack pack, List<SeedText> texts) implements SeedResult {
        public Valid {
            texts = List.copyOf(texts);
        }
    }

    /** The seeds hold mistakes: all of them, by file and place. */
    record Broken(List<Problem> problems) implements SeedResult {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
