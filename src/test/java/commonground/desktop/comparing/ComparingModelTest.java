package commonground.desktop.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.CaseStudy;
import commonground.cases.ComparisonPlan;
import commonground.cases.ComparisonPlan.Show;
import commonground.cases.Samples;
import commonground.compare.Comparison;
import commonground.desktop.comparing.lines.Line;
import commonground.desktop.tasks.DirectTasks;
import commonground.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparingModelTest {

    private static final String ELM = "elm-valley";
    private static final String ZOE = "zoe-academies";
    private static final String STATE = "state-programme";

    private final ComparingModel model = model(ELM, ZOE);

    private static ComparingModel model(String... ids) {
        List<CaseStudy> cases = List.of(Samples.elm(), Samples.zoe(), Samples.empty());
        ComparingModel model = new ComparingModel(ComparisonPlan.of(List.of(ids)),
                id -> cases.stream().filter(study -> study.id().equals(id)).findFirst(), Samples.catalog(),
                new Words("comparing", Locale.US), new DirectTasks());
        model.load();
        return model;
    }

    private Stream<String> shown() {
        return model.lines().stream().map(line -> switch (line) {
            case Line.Next next -> "next";
            case Line.Band band -> band.theme().id();
            case Line.Answers answers -> answers.row().question().label();
            case Line.Nothing nothing -> "nothing " + nothing.show().key();
        });
    }

    @Test
    void beginsWithWhatHappenedNextAndThenGoesThemeByTheme() {
        assertThat(shown()).containsExactly("next", "crisis-origin", "Trigger", "evaluation", "Levels", "Since",
                "Evaluators", "trust-building", "Trust");
    }

    @Test
    void showsRowsThatAreTheSameOrThatDiffer() {
        model.show(Show.SAME);
        assertThat(shown()).containsExactly("next", "crisis-origin", "Trigger");
        model.show(Show.DIFFERENT);
        assertThat(shown()).containsExactly("next", "evaluation", "Evaluators");
    }

    @Test
    void saysSoWhereNoRowIsLeft() {
        model.chooseThemes(Set.of("trust-building"));
        model.show(Show.DIFFERENT);
        assertThat(shown()).containsExactly("next", "nothing different");
        model.act(model.lines().getLast(), 0);
        assertThat(shown()).containsExactly("next", "trust-building", "Trust");
    }

    @Test
    void foldsAThemeAndKeepsItsCounts() {
        model.act(model.lines().get(1), 0);
        assertThat(shown()).startsWith("next", "crisis-origin", "evaluation");
        assertThat(model.lines().get(1)).isInstanceOfSatisfying(Line.Band.class, band -> {
            assertThat(band.folded()).isTrue();
            assertThat(band.answered()).isEqualTo(1);
            assertThat(band.tally().same()).isEqualTo(1);
        });
        model.foldAll(true);
        assertThat(shown()).containsExactly("next", "crisis-origin", "evaluation", "trust-building");
        model.foldAll(false);
        assertThat(shown()).hasSize(9);
    }

    @Test
    void opensFindingsWhereTheyStandAndTakesThemAlongWhenColumnsMove() {
        model.act(model.lines().get(2), 0);
        assertThat(open(2)).containsExactly(0);
        model.move(0, 1);
        assertThat(open(2)).containsExactly(1);
        model.act(model.lines().get(2), 1);
        assertThat(open(2)).isEmpty();
    }

    @Test
    void opensFiguresToo() {
        Line levels = model.lines().get(4);
        assertThat(levels.behind(0).findings()).hasSize(1);
        assertThat(levels.behind(0).figures()).hasSize(1);
    }

    @Test
    void leavesCellsAloneThatHaveNothingBehindThem() {
        List<Line> before = List.copyOf(model.lines());
        model.act(model.lines().get(4), 1);
        model.act(model.lines().get(0), 1);
        assertThat(model.lines()).isEqualTo(before);
    }

    private Set<Integer> open(int line) {
        return model.lines().get(line) instanceof Line.Answers answers ? answers.open() : Set.of();
    }

    @Test
    void movesAddsAndRemovesColumnsWithinTheLimits() {
        model.remove(0);
        model.move(0, 2);
        assertThat(ids()).containsExactly(ELM, ZOE);
        model.add(STATE);
        model.add(STATE);
        assertThat(ids()).containsExactly(ELM, ZOE, STATE);
        model.move(2, 0);
        assertThat(ids()).containsExactly(STATE, ELM, ZOE);
        model.remove(1);
        assertThat(ids()).containsExactly(STATE, ZOE);
        assertThat(cases()).containsExactly(STATE, ZOE);
    }

    private List<String> ids() {
        return model.planProperty().get().caseIds();
    }

    private List<String> cases() {
        return model.comparisonProperty()
                .get()
                .map(Comparison::cases)
                .orElse(List.of())
                .stream()
                .map(CaseStudy::id)
                .toList();
    }

    @Test
    void allThemesMeanAllThemes() {
        model.chooseThemes(Set.of("evaluation"));
        assertThat(shown()).containsExactly("next", "evaluation", "Levels", "Since", "Evaluators");
        model.chooseThemes(Set.of("crisis-origin", "evaluation", "trust-building"));
        assertThat(model.planProperty().get().themes()).isEmpty();
    }

    @Test
    void goesOnWithoutCasesThatAreGone() {
        ComparingModel left = model(ELM, "gone", ZOE);
        assertThat(left.missing()).containsExactly("gone");
        assertThat(left.planProperty().get().caseIds()).containsExactly(ELM, ZOE);
        assertThat(left.lines()).hasSize(9);
    }

    @Test
    void showsNothingWhereOneCaseIsLeft() {
        ComparingModel left = model(ELM, "gone");
        assertThat(left.missing()).containsExactly("gone");
        assertThat(left.comparisonProperty().get()).isEmpty();
        assertThat(left.lines()).isEmpty();
    }

    @Test
    void pinsABaseThatStaysInFront() {
        ComparingModel three = model(ELM, ZOE, STATE);
        three.pin(2);
        assertThat(three.planProperty().get().caseIds()).containsExactly(STATE, ELM, ZOE);
        assertThat(three.planProperty().get().base()).isEqualTo(STATE);
        three.move(2, 0);
        assertThat(three.planProperty().get().caseIds()).containsExactly(STATE, ZOE, ELM);
        three.move(0, 1);
        assertThat(three.planProperty().get().caseIds()).startsWith(STATE);
        three.pin(0);
        assertThat(three.planProperty().get().hasBase()).isFalse();
    }

    @Test
    void swapsTheBaseWithTheOther() {
        model.pin(0);
        model.swap();
        assertThat(model.planProperty().get().caseIds()).containsExactly(ZOE, ELM);
        assertThat(model.planProperty().get().base()).isEqualTo(ZOE);
    }

    @Test
    void marksARowThatIsLeftOutOrNoted() {
        String id = rows().getFirst().row().question().id();
        model.leaveOut(id);
        model.note(id, "Ask in June.");
        assertThat(rows().getFirst().leftOut()).isTrue();
        assertThat(rows().getFirst().note()).isEqualTo("Ask in June.");
        model.leaveOut(id);
        assertThat(rows().getFirst().leftOut()).isFalse();
    }

    private List<Line.Answers> rows() {
        return model.lines()
                .stream()
                .filter(Line.Answers.class::isInstance)
                .map(Line.Answers.class::cast)
                .toList();
    }
}
