package commonground.desktop.finder.timeline;

import commonground.cases.CaseStudy;
import commonground.cases.Finding;
import commonground.cases.Keyed;
import commonground.cases.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a case, year by year.
 *
 * @param moments by year, then by kind
 */
record Course(List<Moment> moments) {

    /** What a moment is. */
    enum Kind implements Keyed {
        CRISIS, TOGETHER, LATER
    }

    /**
     * What happened in one year of one kind.
     *
     * @param texts at least one
     */
    record Moment(int year, Kind kind, List<String> texts) {
        Moment {
            texts = List.copyOf(texts);
        }
    }

    private record Key(int year, Kind kind) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::year).thenComparing(Key::kind);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    Course {
        moments = List.copyOf(moments);
    }

    /** The dated findings of a case; what was measured is left out. */
    static Course of(CaseStudy study) {
        Map<Key, List<String>> texts = new TreeMap<>();
        for (Finding finding : study.findings()) {
            @Nullable PartialDate since = finding.since();
            Optional<Kind> kind = kind(finding);
            if (since != null && kind.isPresent()) {
                texts.computeIfAbsent(new Key(since.year(), kind.get()), key -> new ArrayList<>()).add(text(finding));
            }
        }
        return new Course(texts.entrySet()
                .stream()
                .map(entry -> new Moment(entry.getKey().year(), entry.getKey().kind(), entry.getValue()))
                .toList());
    }

    private static Optional<Kind> kind(Finding finding) {
        return switch (finding) {
            case Finding.Origin origin -> Optional.of(Kind.CRISIS);
            case Finding.Practice practice -> Optional.of(Kind.TOGETHER);
            case Finding.Event event -> Optional.of(Kind.TOGETHER);
            case Finding.Later later -> Optional.of(Kind.LATER);
            case Finding.Outcome outcome -> Optional.empty();
        };
    }

    private static String text(Finding finding) {
        return finding instanceof Finding.Practice practice ? practice.title() : finding.text();
    }
}
