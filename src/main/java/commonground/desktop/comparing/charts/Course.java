package commonground.desktop.comparing.charts;

import commonground.cases.CaseStudy;
import commonground.cases.Finding;
import commonground.cases.Keyed;
import commonground.compare.CaseTimeline;
import commonground.compare.CaseTimeline.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What happened year by year: in the nation, and in each case.
 *
 * @param nation the events that frame the cases
 * @param cases  one a case, in the order of the columns
 */
record Course(List<Moment> nation, List<List<Moment>> cases, int from, int to) {

    /** What a moment is; each kind has a shape of its own. */
    enum Kind implements Keyed {
        NATION, ORIGIN, PRACTICE, EVENT, OUTCOME, LATER
    }

    /**
     * What happened in one year of one kind.
     *
     * @param entries at least one
     */
    record Moment(int year, Kind kind, List<Entry> entries) {
        Moment {
            entries = List.copyOf(entries);
        }

        List<String> texts() {
            return entries.stream().map(Course::text).toList();
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
        nation = List.copyOf(nation);
        cases = List.copyOf(cases);
    }

    /** The moments of a timeline, and the years that hold all of them. */
    static Course of(CaseTimeline timeline, List<CaseStudy> studies) {
        int from = timeline.entries().stream().mapToInt(entry -> entry.date().year()).min().orElse(2000);
        int to = timeline.entries().stream().mapToInt(entry -> entry.date().year()).max().orElse(from);
        List<Entry> national = timeline.entries().stream().filter(Entry.National.class::isInstance).toList();
        return new Course(moments(national), studies.stream().map(study -> moments(of(timeline, study))).toList(),
                from, to);
    }

    private static List<Entry> of(CaseTimeline timeline, CaseStudy study) {
        return timeline.entries()
                .stream()
                .filter(entry -> entry instanceof Entry.OfCase ofCase && ofCase.study().id().equals(study.id()))
                .toList();
    }

    private static List<Moment> moments(List<Entry> entries) {
        Map<Key, List<Entry>> moments = new TreeMap<>();
        entries.forEach(entry -> moments
                .computeIfAbsent(new Key(entry.date().year(), kind(entry)), key -> new ArrayList<>())
                .add(entry));
        return moments.entrySet()
                .stream()
                .map(entry -> new Moment(entry.getKey().year(), entry.getKey().kind(), entry.getValue()))
                .toList();
    }

    static Kind kind(Entry entry) {
        return switch (entry) {
            case Entry.National national -> Kind.NATION;
            case Entry.OfCase ofCase -> switch (ofCase.finding()) {
                case Finding.Origin origin -> Kind.ORIGIN;
                case Finding.Practice practice -> Kind.PRACTICE;
                case Finding.Event event -> Kind.EVENT;
                case Finding.Outcome outcome -> Kind.OUTCOME;
                case Finding.Later later -> Kind.LATER;
            };
        };
    }

    static String text(Entry entry) {
        return switch (entry) {
            case Entry.National national -> national.event().text();
            case Entry.OfCase ofCase -> ofCase.finding().text();
        };
    }
}
