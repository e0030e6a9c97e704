package commonground.compare;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.Answer;
import commonground.cases.Answer.Value;
import commonground.cases.CaseStudy;
import commonground.cases.CaseStudy.Affiliation;
import commonground.cases.Figure;
import commonground.cases.Finding;
import commonground.cases.Finding.Origin;
import commonground.cases.Question;
import commonground.cases.Samples;
import commonground.cases.Theme;
import commonground.compare.Kinship.SameAnswers;
import commonground.compare.Kinship.SameCrisis;
import commonground.compare.Kinship.SameThemes;
import commonground.compare.Kinship.SameUnion;
import commonground.compare.Kinship.SimilarSize;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KinshipTest {

    private static final Theme PAY = new Theme("pay", "Pay", "");

    @Test
    void sharedCrisesAreNamedAndWeighedAgainstAllOfBoth() {
        CaseStudy one = study("a", crises(Origin.Type.STRIKE, Origin.Type.FISCAL_CRISIS), List.of(), null, 0);
        CaseStudy two = study("b", crises(Origin.Type.STRIKE, Origin.Type.LAWSUIT), List.of(), null, 0);
        assertThat(Kinship.between(one, two).reasons())
                .containsExactly(new SameCrisis(List.of(Origin.Type.STRIKE), 1.0 / 3));
    }

    @Test
    void onlyThemesWithMuchEvidenceInBothAreAReason() {
        CaseStudy one = study("a", practices(3), List.of(), null, 0);
        assertThat(Kinship.between(one, study("b", practices(2), List.of(), null, 0)).reasons()).isEmpty();
        assertThat(Kinship.between(one, study("b", practices(5), List.of(), null, 0)).reasons()).singleElement()
                .isInstanceOfSatisfying(SameThemes.class, same -> assertThat(same.themes()).containsExactly(PAY));
    }

    @Test
    void answersAreTheSameWhereTheyShareAValueAndAnUnansweredQuestionIsNeither() {
        List<Answer> ours = List.of(answer("q1", "x"), answer("q2", "x", "y"), answer("q3", "x"), answer("q4", "x"));
        List<Answer> theirs = List.of(answer("q1", "x"), answer("q2", "y"), answer("q3", "z"));
        assertThat(Kinship.between(study("a", List.of(), ours, null, 0), study("b", List.of(), theirs, null, 0))
                .reasons()).singleElement().isInstanceOfSatisfying(SameAnswers.class, same -> {
                    assertThat(same.same()).extracting(Question::id).containsExactly("q1", "q2");
                    assertThat(same.both()).isEqualTo(3);
                });
    }

    @Test
    void unionAndSizeAreReasonsAndAnUnknownSizeIsNone() {
        CaseStudy one = study("a", List.of(), List.of(), Affiliation.AFT, 10_000);
        assertThat(Kinship.between(one, study("b", List.of(), List.of(), Affiliation.AFT, 12_000)).reasons())
                .hasAtLeastOneElementOfType(SameUnion.class)
                .hasAtLeastOneElementOfType(SimilarSize.class);
        assertThat(Kinship.between(one, study("b", List.of(), List.of(), Affiliation.NEA, 16_000)).reasons())
                .isEmpty();
        assertThat(Kinship.between(one, study("b", List.of(), List.of(), null, 0)).reasons()).isEmpty();
    }

    @Test
    void theNearestComeFirstWithoutTheCaseItselfAndWithoutStrangers() {
        CaseStudy one = study("a", crises(Origin.Type.STRIKE), List.of(), Affiliation.AFT, 0);
        CaseStudy near = study("n", crises(Origin.Type.STRIKE), List.of(), Affiliation.AFT, 0);
        CaseStudy less = study("b", List.of(), List.of(), Affiliation.AFT, 0);
        CaseStudy alike = study("c", List.of(), List.of(), Affiliation.AFT, 0);
        CaseStudy stranger = study("s", List.of(), List.of(), Affiliation.NEA, 0);
        assertThat(Kinship.nearest(one, List.of(stranger, alike, less, one, near), 4))
                .extracting(kinship -> kinship.other().id())
                .containsExactly("n", "b", "c");
        assertThat(Kinship.nearest(one, List.of(alike, less, near), 2)).hasSize(2);
    }

    @Test
    void likenessWeighsTheSameBothWays() {
        assertThat(Kinship.between(Samples.elm(), Samples.zoe()).weight())
                .isEqualTo(Kinship.between(Samples.zoe(), Samples.elm()).weight());
    }

    private static List<Finding> crises(Origin.Type... types) {
        return Stream.of(types)
                .<Finding>map(type -> new Origin(type.key(), Samples.ORIGIN, type, null, "", List.of()))
                .toList();
    }

    private static List<Finding> practices(int count) {
        return IntStream.range(0, count)
                .<Finding>mapToObj(number -> new Finding.Practice("p" + number, PAY, "", "", null, null, List.of()))
                .toList();
    }

    private static Answer answer(String question, String... values) {
        return new Answer(new Question(question, PAY, Question.Kind.CHOICES, "", "", "", List.of()),
                new Value.Chosen(List.of(values)), "", List.of(), List.of(), Answer.Confidence.HIGH, "");
    }

    /** A case of which only this is known; of no union if {@code null}, of unknown size if 0. */
    private static CaseStudy study(String id, List<Finding> findings, List<Answer> answers,
            @Nullable Affiliation affiliation, int students) {
        CaseStudy empty = Samples.empty();
        List<Figure> figures = students == 0
                ? List.of()
                : List.of(new Figure("students", "students", BigDecimal.valueOf(students), "students", "", 2010, "",
                        List.of()));
        return new CaseStudy(id, id, List.of(), empty.state(), empty.kind(), false,
                affiliation == null ? null : new CaseStudy.Union("Union", affiliation), empty.period(), "",
                empty.chosenBecause(), "students", List.of(), empty.status(), figures, List.of(), findings, answers,
                List.of(), empty.giveAndGet(), List.of(), empty.story(), List.of(), List.of(), List.of());
    }
}
