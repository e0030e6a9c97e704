package commonground.cases;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The national events that frame the cases, with what their sources disagree on or leave out. */
public record Timeline(List<Event> events, List<Conflict> conflicts, List<Statement> gaps) {

    /**
     * One national event.
     *
     * @param kind  such as {@code federal-law} or {@code conference}
     * @param scope the state that it concerns, {@code null} for the whole country
     */
    public record Event(
            String id,
            PartialDate date,
            String text,
            String kind,
            @Nullable State scope,
            List<Citation> citations) implements Cited {

        public Event {
            citations = List.copyOf(citations);
        }
    }

    public Timeline {
        events = List.copyOf(events);
        conflicts = List.copyOf(conflicts);
        gaps = List.copyOf(gaps);
    }
}
