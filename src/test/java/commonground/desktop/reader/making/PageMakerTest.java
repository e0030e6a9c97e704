package commonground.desktop.reader.making;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.CaseStudy;
import commonground.cases.Conflict;
import commonground.cases.Finding;
import commonground.cases.State;
import commonground.cases.Statement;
import commonground.desktop.reader.RealCases;
import commonground.desktop.reader.page.Block;
import commonground.desktop.reader.page.Dot;
import commonground.desktop.reader.page.Page;
import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.page.Section;
import commonground.store.StoreException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageMakerTest {

    private RealCases cases;

    @BeforeEach
    void open(@TempDir Path data) throws StoreException {
        cases = new RealCases(data);
    }

    @AfterEach
    void close() {
        cases.close();
    }

    @Test
    void whatHappenedNextStandsOnTopAndSourcesAtTheEnd() {
        Page page = cases.page("new-haven");
        assertThat(page.sections()).extracting(Section::id)
                .startsWith("standing", "figures", "timeline", "chosen", "story", "crisis-origin", "evaluation")
                .containsSubsequence("sustaining", "outcomes", "afterwards", "answers", "structures",
                        "give-and-get", "lessons", "conflicts", "gaps", "people", "ties", "sources")
                .endsWith("sources");
    }

    @Test
    void noSectionIsEmptyAndNoneIsTwice() {
        assertThat(cases.all()).map(cases::page).allSatisfy(page -> {
            assertThat(page.sections()).extracting(Section::id).doesNotHaveDuplicates();
            assertThat(page.sections()).noneMatch(section -> section.blocks().isEmpty());
        });
    }

    @Test
    void sourcesAreNumberedInTheOrderInWhichThePageCitesThem() {
        assertThat(cases.all()).map(cases::page).allSatisfy(page -> {
            List<Integer> numbers = page.passages()
                    .stream()
                    .flatMap(passage -> passage.citations().stream())
                    .map(page.numbering()::of)
                    .distinct()
                    .toList();
            assertThat(numbers).isSorted().startsWith(1).hasSize(page.numbering().sources().size());
        });
    }

    @Test
    void everySourceOfACaseIsListedAtTheEnd() {
        assertThat(cases.all()).allSatisfy(
                study -> assertThat(cases.page(study).numbering().sources())
                        .containsAll(study.sources()));
    }

    @Test
    void nothingThatIsSaidOfACaseIsLeftOut() {
        assertThat(cases.all()).allSatisfy(study -> {
            List<String> page = cases.page(study)
                    .passages()
                    .stream()
                    .flatMap(passage -> passage.statements().stream())
                    .map(Statement::text)
                    .toList();
            assertThat(page).containsAll(said(study).toList());
        });
    }

    private static Stream<String> said(CaseStudy study) {
        return Stream.of(
                Stream.of(study.name(), study.headline(), study.status().text(), study.chosenBecause().text()),
                study.findings().stream().map(Finding::text),
                study.answers().stream().map(answer -> answer.text()),
                study.figures().stream().map(figure -> figure.note()).filter(note -> !note.isEmpty()),
                Stream.of(study.story().before(), study.story().together(), study.story().firstStep(),
                        study.story().built(), study.story().changed(), study.story().next(),
                        study.giveAndGet().laborGave(), study.giveAndGet().managementGave(),
                        study.giveAndGet().bothGained(), study.gaps())
                        .flatMap(List::stream)
                        .map(Statement::text),
                study.structures()
                        .stream()
                        .flatMap(structure -> Stream.of(structure.name(), structure.who(), structure.howOften(),
                                structure.decides()))
                        .filter(text -> !text.isEmpty()),
                study.people().stream().map(person -> person.name()),
                study.learnedFrom().stream().map(lesson -> lesson.what()),
                study.crosswalk().stream().map(link -> link.why()),
                study.conflicts().stream().map(Conflict::about),
                study.conflicts().stream().flatMap(conflict -> conflict.readings().stream()).map(Statement::text))
                .flatMap(texts -> texts);
    }

    @Test
    void questionsWithoutAnAnswerStandInTheirPlacesAndSaySo() {
        CaseStudy iowa = cases.study("iowa-aiw");
        List<Block.Reply> replies = blocks(cases.page(iowa), "answers", Block.Reply.class);
        assertThat(replies).hasSameSizeAs(cases.catalog().questions());
        assertThat(replies).filteredOn(reply -> !reply.isStated())
                .hasSize(cases.catalog().questions().size() - iowa.answers().size())
                .allSatisfy(reply -> assertThat(reply.text().text()).isEqualTo("Not stated in our sources"));
    }

    @Test
    void momentsRunForward() {
        List<Block.Moments> moments = blocks(cases.page("new-haven"), "afterwards", Block.Moments.class);
        assertThat(moments).singleElement()
                .satisfies(block -> assertThat(block.moments())
                        .extracting(moment -> moment.date().text())
                        .startsWith("2013")
                        .containsSubsequence("Dec 2018", "Dec 7, 2021", "Jan 7, 2026", "Jan 9, 2026"));
    }

    @Test
    void outcomesTellTheirChangeBaseAndCaveat() {
        List<Block.Result> results = blocks(cases.page("new-haven"), "outcomes", Block.Result.class);
        assertThat(results).filteredOn(result -> result.metric().text().equals("Dropout rate"))
                .singleElement()
                .satisfies(result -> {
                    assertThat(text(result.change())).isEqualTo("27.1% → 22.9% of cohort · 2010 → 2013");
                    assertThat(text(result.caveat())).startsWith("Caveat: ");
                });
    }

    @Test
    void anOutcomeOfOneYearIsNotToldAsASpan() {
        List<Block.Result> results = blocks(cases.page("abc-unified"), "outcomes", Block.Result.class);
        assertThat(results).filteredOn(result -> result.metric().text().equals("Graduation rate"))
                .singleElement()
                .satisfies(result -> assertThat(text(result.change())).isEqualTo("93.7% of students · 2015"));
    }

    @Test
    void theBylineSaysStateUnionReportAndHowMuchIsAnswered() {
        assertThat(plain(cases.page("new-haven").byline()))
                .isEqualTo("Connecticut · New Haven Federation of Teachers, Local 933 (AFT) · in the 2011 report · "
                        + cases.study("new-haven").answers().size() + " of 41 questions answered");
        assertThat(plain(cases.page("iowa-aiw").byline()))
                .startsWith("Iowa · state program · not in the 2011 report · ");
    }

    @Test
    void researchStandsAtTheThemeThatItBearsOn() {
        List<Block.Aside> asides = blocks(cases.page("new-haven"), "trust-building", Block.Aside.class);
        assertThat(asides).extracting(aside -> aside.title().text())
                .containsExactly("What research says", "Said elsewhere");
        assertThat(asides.getFirst().notes())
                .allSatisfy(note -> assertThat(note.original().text()).startsWith("First reported in: "))
                .allSatisfy(note -> assertThat(note.sources()).isNotEmpty());
    }

    @Test
    void everyTieLeadsToTheFindingThatItRestsOn() {
        assertThat(cases.all()).allSatisfy(study -> {
            Page page = cases.page(study);
            List<Block.Tie> ties = blocks(page, "ties", Block.Tie.class);
            assertThat(ties).hasSameSizeAs(study.crosswalk());
            assertThat(ties).allSatisfy(tie -> assertThat(Optional.ofNullable(tie.finding()))
                    .hasValueSatisfying(target -> assertThat(page.passages()).contains(target.passage())));
        });
    }

    @Test
    void elementsWhoseHeadingWasNotFoundAreNamed() {
        assertThat(cases.page("abc-unified").passages()).extracting(Passage::text)
                .contains("Headings not found in our sources: 3, 4, 5, 10.");
    }

    @Test
    void everyDatedFindingHasAMarkOnTheTimelineThatLeadsToIt() {
        assertThat(cases.all()).allSatisfy(study -> {
            Page page = cases.page(study);
            List<Dot> dots = blocks(page, "timeline", Block.Timeline.class).stream()
                    .flatMap(timeline -> timeline.lanes().stream())
                    .filter(lane -> !lane.key().equals("national"))
                    .flatMap(lane -> lane.dots().stream())
                    .toList();
            assertThat(dots).hasSize((int) study.findings().stream().filter(found -> found.since() != null).count());
            assertThat(dots).allSatisfy(dot -> assertThat(page.passages()).contains(dot.place()));
        });
    }

    @Test
    void onlyTheEventsOfTheNationAndOfItsStateStandAboveACase() {
        List<String> california = national("abc-unified");
        assertThat(california).isNotEmpty();
        assertThat(cases.catalog().timeline().events()).filteredOn(event -> event.scope() == State.MA)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(california).doesNotContain(event.text()))
                .allSatisfy(event -> assertThat(national("springfield-ma")).contains(event.text()));
    }

    private List<String> national(String id) {
        return blocks(cases.page(id), "timeline", Block.Timeline.class).stream()
                .flatMap(timeline -> timeline.lanes().stream())
                .filter(lane -> lane.key().equals("national"))
                .flatMap(lane -> lane.dots().stream())
                .map(Dot::text)
                .toList();
    }

    @Test
    void whatWasCountedInSeveralYearsIsOneFigureWithTheLatestOnTop() {
        List<Block.Strip> strips = blocks(cases.page("abc-unified"), "figures", Block.Strip.class);
        assertThat(strips.getFirst().tiles()).filteredOn(tile -> tile.metric().text().equals("students"))
                .singleElement()
                .satisfies(tile -> {
                    assertThat(tile.value().text()).isEqualTo("17,519");
                    assertThat(tile.base().text()).isEqualTo("2025");
                    assertThat(tile.earlier()).extracting(Passage::text)
                            .containsExactly("2015: 21,000 K-12", "2013: 20,976 K-12", "1993: 21,000");
                    assertThat(tile.earlier()).noneMatch(earlier -> earlier.citations().isEmpty());
                });
    }

    private static String plain(Passage passage) {
        return passage.text().replace('\u00A0', ' ');
    }

    private static String text(@Nullable Passage passage) {
        return Optional.ofNullable(passage).map(Passage::text).orElse("");
    }

    private static <B extends Block> List<B> blocks(Page page, String section, Class<B> kind) {
        return page.sections()
                .stream()
                .filter(each -> each.id().equals(section))
                .flatMap(each -> each.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
