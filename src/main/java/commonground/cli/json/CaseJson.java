package commonground.cli.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import commonground.cases.CaseStudy;
import commonground.cases.Source;
import java.util.List;
import java.util.Set;

/**
 * What {@code show --json} prints.
 *
 * @param sources all works that the case cites; citations name them by id
 */
public record CaseJson(@JsonProperty("case") CaseStudy study, List<Source> sources) {

    /**
     * A case as it is, or with only the findings and answers under some themes.
     *
     * @param themes ids; empty for all
     */
    public static CaseJson of(CaseStudy study, Set<String> themes) {
        CaseStudy shown = themes.isEmpty() ? study : narrowed(study, themes);
        return new CaseJson(shown, shown.sources());
    }

    private static CaseStudy narrowed(CaseStudy all, Set<String> themes) {
        return new CaseStudy(all.id(), all.name(), all.aliases(), all.state(), all.kind(), all.inReport(), all.union(),
                all.period(), all.headline(), all.chosenBecause(), all.enrollment(), all.leas(), all.status(),
                all.figures(),
                all.people(),
                all.findings().stream().filter(finding -> themes.contains(finding.theme().id())).toList(),
                all.answers().stream().filter(answer -> themes.contains(answer.question().theme().id())).toList(),
                all.structures(), all.giveAndGet(), all.learnedFrom(), all.story(), all.crosswalk(), all.conflicts(),
                all.gaps());
    }
}
