package commonground.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.cases.ComparisonPlan.Show;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetEditsTest {

    @Test
    void leavesARowOutAndTakesItInAgain() {
        SheetEdits without = SheetEdits.NONE.toggle("pay.ratified");
        assertThat(without.leftOut()).containsExactly("pay.ratified");
        assertThat(without.toggle("pay.ratified")).isEqualTo(SheetEdits.NONE);
    }

    @Test
    void keepsANoteUntilItIsBlank() {
        SheetEdits noted = SheetEdits.NONE.withNote("pay.ratified", "  ask in June ");
        assertThat(noted.note("pay.ratified")).isEqualTo("ask in June");
        assertThat(noted.note("pay.earns")).isEmpty();
        assertThat(noted.withNote("pay.ratified", " ")).isEqualTo(SheetEdits.NONE);
        assertThat(SheetEdits.NONE.withNote("a", "x".repeat(5000)).note("a")).hasSize(SheetEdits.LONGEST_NOTE);
    }

    @Test
    void theBaseComesFirstAndGoesWithItsColumn() {
        ComparisonPlan based = ComparisonPlan.of(List.of("a", "b", "c")).withBase("c");
        assertThat(based.caseIds()).containsExactly("c", "a", "b");
        assertThat(based.withCases(List.of("c", "b")).base()).isEqualTo("c");
        assertThat(based.withCases(List.of("a", "b")).hasBase()).isFalse();
        assertThatThrownBy(() -> new ComparisonPlan(List.of("a", "b"), Set.of(), Show.ALL, "b", SheetEdits.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
