package commonground.desktop.comparing.lines;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.CaseStudy;
import commonground.cases.ComparisonPlan;
import commonground.cases.Samples;
import commonground.compare.Comparison;
import commonground.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowWordsTest {

    private final Words words = new Words("comparing", Locale.US);
    private final Comparison two = comparison(Samples.elm(), Samples.zoe());
    private final RowWords rows = new RowWords(words, two.cases());

    private static Comparison comparison(CaseStudy... cases) {
        List<CaseStudy> all = List.of(cases);
        return Comparison.of(ComparisonPlan.of(all.stream().map(CaseStudy::id).toList()), all, Samples.catalog());
    }

    private List<Line> lines() {
        return Lines.of(two, Set.of(), Set.of());
    }

    @Test
    void theHeadCountsComparableRows() {
        assertThat(rows.tally(two.tally())).isEqualTo("Alike on 1 of 2 comparable rows");
        assertThat(rows.counts(two)).isEqualTo("5 questions · 2 answered by both");
        Comparison three = comparison(Samples.elm(), Samples.zoe(), Samples.empty());
        RowWords ofThree = new RowWords(words, three.cases());
        assertThat(ofThree.counts(three)).isEqualTo("5 questions · 0 answered by all 3");
    }

    @Test
    void aBandCountsItsOwnRows() {
        List<String> counts = lines().stream()
                .filter(Line.Band.class::isInstance)
                .map(line -> rows.counts((Line.Band) line))
                .toList();
        assertThat(counts).containsExactly("1 question, 1 answered by both, alike on 1 of 1 comparable",
                "3 questions, 1 answered by both, alike on 0 of 1 comparable", "1 question, 0 answered by both");
    }

    @Test
    void aCellIsSpokenWithQuestionCaseAnswerVoicesAndLikeness() {
        Line.Answers trigger = (Line.Answers) lines().get(2);
        assertThat(rows.spoken(trigger, 0)).isEqualTo("What set it off? Elm Valley Public Schools: A strike was near."
                + " Said by research. 1 finding behind it. This row: alike.");
    }

    @Test
    void cellsAreHeldAgainstTheBaseInWords() {
        Comparison based = Comparison.of(two.plan().withBase(two.cases().getFirst().id()), two.cases(),
                Samples.catalog());
        List<Line.Answers> answers = Lines.of(based, Set.of(), Set.of())
                .stream()
                .filter(Line.Answers.class::isInstance)
                .map(Line.Answers.class::cast)
                .toList();
        assertThat(answers).extracting(line -> rows.against(line, 0)).containsOnly("");
        assertThat(answers).extracting(line -> rows.against(line, 1))
                .containsExactly("= like Elm Valley", "", "", "≠ unlike Elm Valley", "");
        assertThat(rows.against(based, 1)).isEqualTo("Like Elm Valley on 1 of 2");
        assertThat(rows.spoken(answers.getFirst(), 1)).endsWith("This row: = like Elm Valley.");
    }

    @Test
    void aMissingAnswerIsNeverSpokenAsANo() {
        Line.Answers levels = (Line.Answers) lines().get(4);
        assertThat(rows.spoken(levels, 1))
                .isEqualTo("How many rating levels are there? Zoë Academies: Not stated in our sources");
    }

    @Test
    void noteAndDoubtAreSaidInWords() {
        CaseStudy elm = Samples.elm();
        assertThat(rows.cautions(elm.answers().get(1))).containsExactly("Note: four until 2010");
        assertThat(rows.cautions(elm.answers().get(2))).containsExactly("Our reading of the sources is unsure here.");
        assertThat(rows.cautions(elm.answers().get(0))).isEmpty();
    }

    @Test
    void findingsAreSaidWithKindAndTime() {
        BehindWords behind = new BehindWords(words);
        assertThat(Samples.elm().findings().stream().map(behind::about)).containsExactly("Event · Oct 13, 2009",
                "Origin · near-strike · 2006", "Origin · gradual, no single crisis",
                "Practice · Peer evaluators · 2010",
                "Practice · Retreats", "Outcome · graduates · 2009–2013", "Outcome · satisfaction",
                "Later · May 2014");
    }

    @Test
    void figuresAreSaidWithUnitBaseAndYear() {
        BehindWords behind = new BehindWords(words);
        assertThat(behind.value(Samples.elm().figures().getLast())).isEqualTo("77.5 % of students");
        assertThat(behind.about(Samples.elm().figures().getLast()))
                .isEqualTo("Figure · free or reduced-price lunch · 2011");
        assertThat(behind.value(Samples.zoe().figures().getFirst())).isEqualTo("1,000 students");
    }
}
