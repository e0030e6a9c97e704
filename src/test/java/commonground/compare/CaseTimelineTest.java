package commonground.compare;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.Samples;
import commonground.cases.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseTimelineTest {

    private final Timeline national = Samples.catalog().timeline();

    @Test
    void mergesByDateWithNationalEventsFirst() {
        List<CaseTimeline.Entry> entries = CaseTimeline.of(national, List.of(Samples.elm(), Samples.zoe())).entries();

        assertThat(entries).map(CaseTimelineTest::name)
                .containsExactly("law", "elm-valley elm-1", "elm-valley elm-4", "zoe-academies elm-4", "act",
                        "elm-valley elm-2", "elm-valley elm-3", "elm-valley elm-7");
        assertThat(entries).extracting(CaseTimeline.Entry::date).isSorted();
    }

    @Test
    void aMeasuredResultStandsAtTheYearInWhichItWasReached() {
        assertThat(CaseTimeline.of(national, List.of(Samples.elm())).entries())
                .filteredOn(entry -> name(entry).endsWith("elm-3"))
                .singleElement()
                .extracting(entry -> entry.date().year())
                .isEqualTo(2013);
    }

    private static String name(CaseTimeline.Entry entry) {
        return switch (entry) {
            case CaseTimeline.Entry.National(Timeline.Event event) -> event.id();
            case CaseTimeline.Entry.OfCase of -> of.study().id() + " " + of.finding().id();
        };
    }
}
