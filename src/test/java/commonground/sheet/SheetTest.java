package commonground.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.cases.Answer;
import commonground.cases.CaseStudy;
import commonground.cases.ComparisonPlan;
import commonground.cases.ComparisonPlan.Show;
import commonground.cases.Rung;
import commonground.cases.SheetEdits;
import commonground.cases.Source;
import commonground.cases.Voice;
import commonground.compare.Comparison;
import commonground.sheet.text.MarkdownSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetTest {

    private final Sheet two = Samples.sheet(2, Paper.LETTER, false);
    private final Sheet three = Samples.sheet(3, Paper.LETTER, false);

    @Test
    void isHeadedByTheCasesInTheirOrder() {
        assertThat(two.head().title()).isEqualTo("Alder and Birch");
        assertThat(three.head().title()).isEqualTo("Alder, Birch, and Cedar Unified");
        assertThat(two.head().subtitle()).contains("Sample casebook 2026.1");
        assertThat(two.head().date()).isEqualTo("November 21, 2026");
        assertThat(two.columns().getFirst()).satisfies(column -> {
            assertThat(column.name()).isEqualTo("Alder Public Schools");
            assertThat(column.place()).isEqualTo("Connecticut");
            assertThat(column.affiliation()).isEqualTo("AFT");
            assertThat(column.students()).isEqualTo("21,000 students (2012)");
        });
    }

    @Test
    void leavesRowsOutAndPrintsNotesAsTheUsersOwn() {
        Comparison whole = Samples.comparison(2);
        ComparisonPlan plan = whole.plan()
                .withEdits(SheetEdits.NONE.toggle("crisis.trigger").withNote("crisis.before", "Ask <b>them</b>."));
        Sheet sheet =
                Samples.sheet(Comparison.of(plan, whole.cases(), Samples.catalog()), SheetOptions.on(Samples.DAY));

        assertThat(sheet.rows().map(Sheet.Row::questionId)).contains("crisis.before").doesNotContain("crisis.trigger");
        assertThat(sheet.head().shown()).isEqualTo("1 row was left out by hand.");
        assertThat(row(sheet, "crisis.before").note()).isEqualTo("Our note: Ask <b>them</b>.");
        assertThat(MarkdownSheet.write(sheet)).contains("Our note: Ask &lt;b&gt;them&lt;/b&gt;.");
    }

    @Test
    void casesThatWouldBeCalledTheSameKeepTheirWholeNames() {
        CaseStudy first = Samples.study(0, "");
        CaseStudy second = Samples.study("other", "Alder School District", first.answers(), first.sources().getFirst());

        assertThat(Samples.sheet(Samples.comparison(List.of(first, second), Show.ALL), SheetOptions.on(Samples.DAY))
                .head()
                .title()).isEqualTo("Alder Public Schools and Alder School District");
    }

    @Test
    void beginsWithWhatHappenedNextInWordsAndYear() {
        assertThat(two.whatNext().question()).isEqualTo("What happened next");
        assertThat(two.whatNext().cells()).allSatisfy(cell -> assertThat(cell)
                .isInstanceOfSatisfying(Sheet.Cell.Stated.class, stated -> {
                    assertThat(stated.lead()).isEqualTo("Changed, as of 2026.");
                    assertThat(stated.text()).isEqualTo("Its founders have left.");
                }));
    }

    @Test
    void saysThatAMissingAnswerIsNotStated() {
        assertThat(row(two, "evaluation.since").cells().get(1))
                .isEqualTo(new Sheet.Cell.NotStated("Not stated in our sources"));
        assertThat(row(two, "evaluation.since").likeness()).isEqualTo(Sheet.Likeness.NOT_COMPARABLE);
    }

    @Test
    void saysInWordsHowFarTheCasesAreAlike() {
        assertThat(row(two, "evaluation.levels").inWords()).isEqualTo("alike");
        assertThat(row(two, "crisis.trigger").inWords()).isEqualTo("different");
        assertThat(row(two, "crisis.before").inWords()).isEmpty();
        assertThat(row(three, "crisis.trigger").inWords())
                .isEqualTo("partly alike: Strike (Alder and Cedar Unified)");
        assertThat(two.head().tally()).isEqualTo("Alike on 1 of 2 comparable rows.");
        assertThat(three.head().tally()).isEqualTo("Alike on 1 of 3 comparable rows, partly on 1.");
    }

    @Test
    void likenessOfSomeIsSaidToBeOfThoseThatAnswer() {
        CaseStudy whole = Samples.study(0, "");
        CaseStudy silent = Samples.study("silent", "Silent Schools", List.of(), whole.sources().getFirst());
        CaseStudy same = Samples.study("same", "Same Schools", whole.answers(), whole.sources().getFirst());

        Sheet sheet = Samples.sheet(Samples.comparison(List.of(whole, silent, same), Show.ALL),
                SheetOptions.on(Samples.DAY));

        assertThat(row(sheet, "evaluation.since").inWords()).isEqualTo("alike where stated");
    }

    @Test
    void showsTheRowsThatThePlanShows() {
        Sheet same = Samples.sheet(Samples.comparison(
                IntStream.range(0, 3).mapToObj(place -> Samples.study(place, "")).toList(), Show.SAME),
                SheetOptions.on(Samples.DAY));

        assertThat(same.sections()).flatMap(Sheet.Section::rows)
                .extracting(Sheet.Row::questionId)
                .containsExactly("crisis.trigger", "evaluation.levels");
        assertThat(same.head().shown())
                .isEqualTo("Shown are the 2 of 4 rows on which cases are alike or partly alike.");
        assertThat(same.head().tally()).isEqualTo(three.head().tally());
        assertThat(three.head().shown()).isEmpty();
    }

    @Test
    void numbersSourcesAsTheyAreReadAndListsAllOfThem() {
        assertThat(two.columns().get(1).mentions()).extracting(Sheet.Mention::number).containsExactly(2);
        assertThat(stated(two, "crisis.trigger", 0).numbers()).containsExactly(3, 1);
        assertThat(two.sources()).extracting(Sheet.Reference::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(two.sources()).extracting(Sheet.Reference::title)
                .containsExactly("Alder Public Schools union",
                        "Birch School District union", "Alder Public Schools press", "Birch School District press",
                        "Norms");
        assertThat(two.sources().getFirst().locators()).containsExactly("p. 1", "p. 3", "p. 2");
    }

    @Test
    void referencesAreFull() {
        assertThat(two.sources().getFirst()).satisfies(source -> {
            assertThat(source.authors()).isEqualTo("A. Writer and B. Writer");
            assertThat(source.publisher()).isEqualTo("The Publisher");
            assertThat(source.date()).isEqualTo("October 2009");
            assertThat(source.voice()).isEqualTo(new Sheet.Mark("L", "labor"));
            assertThat(source.rung()).isEqualTo("participant's own account");
            assertThat(source.address()).isEqualTo("https://example.org/Alder/Public/Schools/union");
        });
        assertThat(two.sources().get(2).date()).isEqualTo("undated");
    }

    @Test
    void namesTheVoicesOfACellAndOnlyTheDoubtThatThereIs() {
        assertThat(stated(two, "crisis.trigger", 0).voices()).extracting(Sheet.Mark::letter).containsExactly("P", "L");
        assertThat(stated(two, "crisis.trigger", 0).doubt()).isEmpty();
        assertThat(stated(two, "crisis.before", 0).doubt()).isNotEmpty();
        assertThat(stated(two, "crisis.before", 0).caution()).isEqualTo("Told by one side");
        assertThat(two.legend().voices()).extracting(Sheet.Mark::letter).containsExactly("L", "J", "P");
    }

    @Test
    void marksWhatBothSidesSay() {
        Source labor = Samples.source("Union", Voice.LABOR, Rung.PARTICIPANT, null);
        Source management = Samples.source("Board", Voice.MANAGEMENT, Rung.PARTICIPANT, null);
        Source joint = Samples.source("Agreement", Voice.JOINT, Rung.OFFICIAL_RECORD, null);
        CaseStudy agreed = Samples.study("agreed", "Agreed Schools",
                List.of(levels(labor, joint, management)), joint);
        CaseStudy joined = Samples.study("joined", "Joined Schools", List.of(levels(joint, labor)), joint);

        Sheet sheet = Samples.sheet(Samples.comparison(List.of(agreed, joined), Show.ALL),
                SheetOptions.on(Samples.DAY));

        assertThat(stated(sheet, "evaluation.levels", 0).both()).isTrue();
        assertThat(stated(sheet, "evaluation.levels", 1).both()).isFalse();
        assertThat(sheet.head().both()).isEqualTo("Both sides say so in 1 of the 2 answers shown.");
        assertThat(sheet.legend().both()).isEqualTo(new Sheet.Mark("both", "both sides say so"));
    }

    private static Answer levels(Source... sources) {
        return Samples.answer(Samples.catalog().question("evaluation.levels").orElseThrow(),
                new Answer.Value.Amount(BigDecimal.TEN), "Ten levels", Answer.Confidence.HIGH, "", sources);
    }

    @Test
    void asksWhatFitsItsRowsWithExamplesOfItsCases() {
        assertThat(two.guide().groundRules()).extracting(Sheet.Cell.Stated::text)
                .containsExactly("Say hard things plainly.");
        assertThat(two.guide().topics()).extracting(SheetGuide.Topic::name)
                .containsExactly("Crisis origin", "Evaluation");
        assertThat(two.guide().topics().getLast().questions()).satisfiesExactly(ask -> {
            assertThat(ask.question()).isEqualTo("How finely shall we rate?");
            assertThat(ask.others()).isEqualTo("See also Elder Schools.");
            assertThat(ask.examples()).satisfiesExactly(example -> {
                assertThat(example.column()).isZero();
                assertThat(example.said().lead()).isEqualTo("Alder:");
                assertThat(example.said().numbers()).containsExactly(1);
            });
        });
    }

    @Test
    void asksNothingIfNothingIsWantedOrNothingFits() {
        Comparison comparison = Samples.comparison(2);
        SheetOptions without = new SheetOptions(Paper.LETTER, false, false, Samples.DAY);
        assertThat(Samples.sheet(comparison, without).guide()).isEqualTo(SheetGuide.NOTHING);

        Comparison none = Samples.comparison(List.of(Samples.study("a", "A", List.of(), source()),
                Samples.study("b", "B", List.of(), source())), Show.SAME);
        assertThat(Samples.sheet(none, SheetOptions.on(Samples.DAY)).guide()).isEqualTo(SheetGuide.NOTHING);
    }

    private static Source source() {
        return Samples.source("Union", Voice.LABOR, Rung.PARTICIPANT, null);
    }

    @Test
    void tellsHowTheCasesWereChosen() {
        assertThat(two.legend().origin())
                .containsExactly(new Sheet.Origin("Sample casebook 2026.1", Samples.PACK.chosen()));
    }

    @Test
    void textIsPlainWhateverThePackHolds() {
        assertThat(stated(Samples.saying("a\u202Eb\u0000c\td\ud800e\uFEFF  f"), "crisis.before", 0).text())
                .isEqualTo("ab c d\uFFFDe f");
    }

    @Test
    void refusesRowsThatDoNotFitTheColumns() {
        assertThatThrownBy(() -> new Sheet(two.plan(), two.options(), two.packs(), two.head(), two.columns(),
                three.whatNext(), two.sections(), two.guide(), two.sources(), two.legend(), two.labels()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sheet(two.plan(), two.options(), two.packs(), two.head(), two.columns(),
                two.whatNext(), two.sections(), two.guide(), two.sources().subList(0, 1), two.legend(), two.labels()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Sheet.Row row(Sheet sheet, String question) {
        return sheet.rows().filter(row -> row.questionId().equals(question)).findFirst().orElseThrow();
    }

    private static Sheet.Cell.Stated stated(Sheet sheet, String question, int column) {
        return (Sheet.Cell.Stated) row(sheet, question).cells().get(column);
    }
}
