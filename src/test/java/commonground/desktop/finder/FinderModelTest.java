package commonground.desktop.finder;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.desktop.finder.facets.FacetWords;
import commonground.desktop.tasks.DirectTasks;
import commonground.library.CaseQuery;
import commonground.library.CaseQuery.Range;
import commonground.library.Facet;
import commonground.library.Selection.Mark;
import commonground.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FinderModelTest {

    private final Words words = new Words("desktop", Locale.US);
    private final FilterWords filterWords = new FilterWords(words, new FacetWords(words, SampleCases.CATALOG));
    private final FinderModel model = new FinderModel(SampleCases::find, filterWords, words, new DirectTasks());

    @BeforeEach
    void searchOnce() {
        model.search();
    }

    @Test
    void beginsWithEverything() {
        assertThat(model.found()).isEqualTo("8 of 8 cases");
        assertThat(model.chips()).isEmpty();
    }

    @Test
    void saysTheFilterInWords() {
        model.mark(Facet.THEME, "evaluation", Mark.INCLUDED);
        model.mark(Facet.THEME, "compensation", Mark.INCLUDED);
        model.mark(Facet.ORIGIN, "gradual", Mark.EXCLUDED);
        model.queryProperty().set(model.queryProperty().get().withStudents(new Range(5_000, 100_000)));
        assertThat(model.chips()).extracting(Chip::text)
                .containsExactly("Theme is Compensation or Evaluation",
                        "Crisis origin is not Gradual, no single crisis", "5,000–100,000 students");

        model.queryProperty().set(model.queryProperty().get().withAllThemes(true));
        assertThat(model.chips().getFirst().text()).isEqualTo("Theme is Compensation and Evaluation");
    }

    @Test
    void saysOpenRangesInWords() {
        assertThat(chips(CaseQuery.ALL.withStudents(new Range(5_000, Integer.MAX_VALUE))))
                .containsExactly("At least 5,000 students");
        assertThat(chips(CaseQuery.ALL.withStudents(new Range(0, 5_000)))).containsExactly("At most 5,000 students");
        assertThat(chips(CaseQuery.ALL.withYears(new Range(1995, 2005)))).containsExactly("1995–2005");
    }

    @Test
    void eachChipTakesItsPartAwayAndNoOther() {
        model.setText("evaluation");
        model.mark(Facet.THEME, "evaluation", Mark.INCLUDED);
        model.mark(Facet.STATUS, "ended", Mark.EXCLUDED);
        List<Chip> chips = List.copyOf(model.chips());
        for (Chip chip : chips) {
            assertThat(filterWords.chips(chip.without())).extracting(Chip::text)
                    .containsExactlyElementsOf(
                            chips.stream().map(Chip::text).filter(text -> !text.equals(chip.text())).toList());
        }
    }

    @Test
    void sortsByNameWhenAsked() {
        model.orderProperty().set(CaseOrder.NAME);
        assertThat(model.matches()).extracting(match -> match.summary().name()).isSorted();
    }

    @Test
    void tellsWhatWouldBringHits() {
        model.setText("elm");
        model.mark(Facet.STATUS, "ended", Mark.INCLUDED);
        assertThat(model.matches()).isEmpty();
        List<Results.WayOut> waysOut = model.resultsProperty().get().waysOut();
        assertThat(waysOut).extracting(way -> way.chip().text())
                .containsExactlyInAnyOrder("What happened next is Ended", "“elm”")
                .hasSameSizeAs(model.chips());
        assertThat(waysOut).isSortedAccordingTo(Comparator.comparingInt(Results.WayOut::cases).reversed());
    }

    @Test
    void offersTheNearestWord() {
        model.setText("evaluatoin");
        assertThat(model.resultsProperty().get().matches().didYouMean()).isEqualTo("evaluation");
    }

    private List<String> chips(CaseQuery query) {
        return filterWords.chips(query).stream().map(Chip::text).toList();
    }
}
