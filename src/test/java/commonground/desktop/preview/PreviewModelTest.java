package commonground.desktop.preview;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.ComparisonPlan;
import commonground.cases.ComparisonPlan.Show;
import commonground.desktop.tasks.DirectTasks;
import commonground.sheet.Paper;
import commonground.sheet.SheetOptions;
import commonground.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreviewModelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final ComparisonPlan PLAN = ComparisonPlan.of(List.of("one", "two"));

    private final List<ComparisonPlan> plans = new ArrayList<>();
    private final List<SheetOptions> made = new ArrayList<>();
    private final PreviewModel model = new PreviewModel(PLAN, DAY, (plan, options) -> {
        plans.add(plan);
        made.add(options);
        return Optional.empty();
    }, new Words("preview", Locale.US), new DirectTasks());

    @Test
    void beginsOnLetterWithoutOurColumn() {
        model.make();
        assertThat(made).containsExactly(SheetOptions.on(DAY));
        assertThat(plans).containsExactly(PLAN);
    }

    @Test
    void makesTheSheetAnewAtEveryChoice() {
        model.paperProperty().set(Paper.A4);
        model.ourColumnProperty().set(true);
        model.showProperty().set(Show.DIFFERENT);
        assertThat(made).containsExactly(new SheetOptions(Paper.A4, false, true, DAY),
                new SheetOptions(Paper.A4, true, true, DAY), new SheetOptions(Paper.A4, true, true, DAY));
        assertThat(plans.getLast()).isEqualTo(PLAN.withShow(Show.DIFFERENT));
        assertThat(model.planProperty().get()).isEqualTo(PLAN.withShow(Show.DIFFERENT));
    }

    @Test
    void keepsTheRowsThatTheComparisonShowed() {
        PreviewModel same = new PreviewModel(PLAN.withShow(Show.SAME), DAY, (plan, options) -> Optional.empty(),
                new Words("preview", Locale.US), new DirectTasks());
        assertThat(same.showProperty().get()).isEqualTo(Show.SAME);
    }

    @Test
    void knowsThatTheCasesAreGone() {
        assertThat(model.goneProperty().get()).isFalse();
        model.make();
        assertThat(model.goneProperty().get()).isTrue();
        assertThat(model.proofProperty().get()).isEmpty();
    }
}
