package commonground.compare;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.ComparisonPlan;
import commonground.cases.Samples;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FittingGuideTest {

    private static FittingGuide guide(String... themes) {
        ComparisonPlan plan = new ComparisonPlan(List.of("elm-valley", "state-programme"), Set.of(themes),
                ComparisonPlan.Show.ALL);
        Comparison comparison = Comparison.of(plan, List.of(Samples.elm(), Samples.empty()), Samples.catalog());
        return FittingGuide.of(comparison, Samples.catalog().guide(), id -> Optional.of("case " + id));
    }

    @Test
    void asksEachQuestionOnceThoughItFitsSeveralRows() {
        assertThat(guide().sections()).singleElement().satisfies(section -> {
            assertThat(section.theme()).isEqualTo(Samples.EVALUATION);
            assertThat(section.questions()).extracting(asked -> asked.question().id()).containsExactly("who-rates");
        });
        assertThat(guide().groundRules()).hasSize(2);
    }

    @Test
    void partsTheCasesOfTheComparisonFromOthers() {
        FittingGuide.Asked asked = guide().sections().getFirst().questions().getFirst();

        assertThat(asked.examples()).containsExactly(new FittingGuide.Example(0,
                Samples.elm().finding("elm-2").orElseThrow(), "Peers observe too."));
        assertThat(asked.others()).containsExactly("case zoe-academies");
    }

    @Test
    void hasNoGroundRulesWithoutAQuestion() {
        assertThat(guide(Samples.TRUST.id())).isEqualTo(FittingGuide.NOTHING);
    }
}
