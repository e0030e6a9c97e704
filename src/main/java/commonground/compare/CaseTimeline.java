package commonground.compare;

import commonground.cases.CaseStudy;
import commonground.cases.Cited;
import commonground.cases.Finding;
import commonground.cases.PartialDate;
import commonground.cases.Timeline;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened in some cases among the national events that frame them.
 *
 * @param entries in order of date; on one date the national events stand first, then the cases as they were given
 */
public record CaseTimeline(List<Entry> entries) {

    /** Something that has a date. */
    public sealed interface Entry {

        /** When it was or began; of a measured result, when it was reached. */
        PartialDate date();

        /** What it rests on. */
        Cited cited();

        /** A national event. */
        record National(Timeline.Event event) implements Entry {

            @Override
            public PartialDate date() {
                return event.date();
            }

            @Override
            public Cited cited() {
                return event;
            }
        }

        /** A dated finding of a case. */
        record OfCase(CaseStudy study, Finding finding, PartialDate date) implements Entry {

            @Override
            public Cited cited() {
                return finding;
            }
        }
    }

    public CaseTimeline {
        entries = List.copyOf(entries);
    }

    /** The events of a timeline and the dated findings of some cases; findings without a date are left out. */
    public static CaseTimeline of(Timeline timeline, List<CaseStudy> cases) {
        return new CaseTimeline(Stream.<Entry>concat(timeline.events().stream().map(Entry.National::new),
                cases.stream().flatMap(CaseTimeline::dated)).sorted(Comparator.comparing(Entry::date)).toList());
    }

    private static Stream<Entry> dated(CaseStudy study) {
        return study.findings().stream().flatMap(finding -> {
            PartialDate date = date(finding);
            return date == null ? Stream.empty() : Stream.of(new Entry.OfCase(study, finding, date));
        });
    }

    private static @Nullable PartialDate date(Finding finding) {
        return finding instanceof Finding.Outcome outcome && outcome.toYear() != null
                ? PartialDate.ofYear(Objects.requireNonNull(outcome.toYear()))
                : finding.since();
    }
}
