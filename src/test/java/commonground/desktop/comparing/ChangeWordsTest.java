package commonground.desktop.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.ComparisonPlan;
import commonground.cases.ComparisonPlan.Show;
import commonground.desktop.finder.SampleCases;
import commonground.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeWordsTest {

    private static final Map<String, String> NAMES = Map.of("a", "Alder", "b", "Birch", "c", "Cedar");
    private static final ComparisonPlan PLAN = ComparisonPlan.of(List.of("a", "b"));
    private static final String QUESTION = "crisis.origin";

    private static String said(ComparisonPlan old, ComparisonPlan now) {
        return said(old, now, Locale.US);
    }

    private static String said(ComparisonPlan old, ComparisonPlan now, Locale language) {
        return new ChangeWords(new Words("comparing", language), SampleCases.CATALOG,
                id -> Optional.ofNullable(NAMES.get(id))).of(old, now);
    }

    @Test
    void namesTheRowThatIsLeftOutOrNoted() {
        ComparisonPlan without = PLAN.withEdits(PLAN.edits().toggle(QUESTION));
        assertThat(said(PLAN, without)).isEqualTo("leave out row “crisis.origin”");
        assertThat(said(PLAN, without, Locale.of("es"))).isEqualTo("dejar fuera la fila «crisis.origin»");
        assertThat(said(without, PLAN)).isEqualTo("take in row “crisis.origin”");
        ComparisonPlan noted = PLAN.withEdits(PLAN.edits().withNote(QUESTION, "Ask about this"));
        assertThat(said(PLAN, noted)).isEqualTo("note to row “crisis.origin”");
        assertThat(said(noted, PLAN)).isEqualTo("note to row “crisis.origin”");
    }

    @Test
    void namesTheCaseThatComesGoesOrIsTheBase() {
        ComparisonPlan three = PLAN.withCases(List.of("a", "b", "c"));
        assertThat(said(PLAN, three)).isEqualTo("add Cedar");
        assertThat(said(three.withBase("c"), PLAN)).as("even if it was the base").isEqualTo("take out Cedar");
        assertThat(said(three, three.withBase("c"))).isEqualTo("make Cedar the base");
        assertThat(said(three.withBase("c"), three)).isEqualTo("have no base");
        assertThat(said(PLAN, PLAN.withCases(List.of("b", "a")))).isEqualTo("order of the cases");
    }

    @Test
    void saysWhichRowsAreShown() {
        assertThat(said(PLAN, PLAN.withShow(Show.DIFFERENT))).isEqualTo("show rows that differ");
        assertThat(said(PLAN, PLAN.withThemes(Set.of("evaluation")))).isEqualTo("choose themes");
    }
}
