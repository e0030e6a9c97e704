package commonground.cli.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import commonground.cases.Conflict;
import commonground.cases.Finding;
import commonground.cases.PartialDate;
import commonground.cases.Source;
import commonground.cases.Statement;
import commonground.cases.Timeline;
import commonground.compare.CaseTimeline;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code timeline --json} prints.
 *
 * @param entries   in order of date
 * @param conflicts what the sources of the national events disagree on
 * @param gaps      what they do not state
 */
public record TimelineJson(List<Entry> entries, List<Conflict> conflicts, List<Statement> gaps, List<Source> sources) {

    /**
     * A national event, or a finding of a case: the one that is not {@code null}.
     *
     * @param study id of the case
     */
    public record Entry(
            PartialDate date,
            Timeline.@Nullable Event event,
            @JsonProperty("case") @Nullable String study,
            @Nullable Finding finding) {

        static Entry of(CaseTimeline.Entry entry) {
            return switch (entry) {
                case CaseTimeline.Entry.National(Timeline.Event event) -> new Entry(entry.date(), event, null, null);
                case CaseTimeline.Entry.OfCase of -> new Entry(of.date(), null, of.study().id(), of.finding());
            };
        }
    }

    /** A merged timeline, with what is open about the national one. */
    public static TimelineJson of(CaseTimeline merged, Timeline national) {
        return new TimelineJson(merged.entries().stream().map(Entry::of).toList(), national.conflicts(),
                national.gaps(), SourcesJson.cited(Stream.of(
                        merged.entries().stream().map(CaseTimeline.Entry::cited),
                        national.conflicts().stream().flatMap(conflict -> conflict.readings().stream()),
                        national.gaps().stream()).flatMap(part -> part)));
    }
}
