package commonground.seeds.readers;

import commonground.cases.CaseStudy;
import commonground.cases.Finding;
import commonground.cases.GuideQuestion;
import commonground.seeds.yaml.Index;
import commonground.seeds.yaml.SeedMap;
import java.util.Optional;

/** Reads how a case answered a question of the guide. */
final class GuideExampleReader {

    private static final int MOST_WORDS = 22;

    private final Index<CaseStudy> cases;

    GuideExampleReader(Index<CaseStudy> cases) {
        this.cases = cases;
    }

    GuideQuestion.Example example(SeedMap map) {
        Optional<CaseStudy> study = map.one("case", cases);
        String home = study.map(CaseStudy::id).map("case '%s'"::formatted).orElse("");
        Index<Finding> findings = Index.of("finding", home, study.map(CaseStudy::findings), Finding::id);
        return new GuideQuestion.Example(study.map(CaseStudy::id).orElse(""),
                map.one("finding", findings).map(Finding::id).orElse(""), how(map));
    }

    private static String how(SeedMap map) {
        String how = CauseWords.summary(map, "how");
        int words = how.split("\\s+").length;
        if (words > MOST_WORDS) {
            map.problem("how", "this has %d words; an example has at most %d".formatted(words, MOST_WORDS));
        }
        return how;
    }
}
