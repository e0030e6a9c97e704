package commonground.desktop.reader.making;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Finding;
import commonground.cases.PartialDate;
import commonground.cases.Timeline.Event;
import commonground.desktop.reader.page.Block;
import commonground.desktop.reader.page.Block.Timeline.Lane;
import commonground.desktop.reader.page.Dot;
import commonground.desktop.reader.page.Section;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the timeline: what is dated of the case, under what happened in the country in these years. */
final class TimelineSection {

    private final Words words;
    private final Formats formats;
    private final Titles titles;

    TimelineSection(Words words) {
        this.words = words;
        this.formats = new Formats(words);
        this.titles = new Titles(words);
    }

    Section section(CaseStudy study, Catalog catalog, Landmarks landmarks) {
        List<Lane> own = Stream.of(
                lane("crisis", study, landmarks, Finding.Origin.class::isInstance),
                lane("steps", study, landmarks, finding -> finding instanceof Finding.Practice
                        || finding instanceof Finding.Event),
                lane("results", study, landmarks, Finding.Outcome.class::isInstance),
                lane("later", study, landmarks, Finding.Later.class::isInstance))
                .filter(lane -> !lane.dots().isEmpty())
                .toList();
        if (own.isEmpty()) {
            return titles.quiet("timeline", List.of());
        }
        IntSummaryStatistics years = own.stream()
                .flatMap(lane -> lane.dots().stream())
                .mapToInt(dot -> dot.date().year())
                .summaryStatistics();
        List<Lane> lanes = new ArrayList<>();
        Lane national = national(study, catalog, years);
        if (!national.dots().isEmpty()) {
            lanes.add(national);
        }
        lanes.addAll(own);
        return titles.quiet("timeline", List.of(new Block.Timeline(lanes, years.getMin(), years.getMax())));
    }

    private Lane lane(String key, CaseStudy study, Landmarks landmarks, Predicate<Finding> kind) {
        return lane(key, study.findings().stream().filter(kind).flatMap(finding -> dot(finding, landmarks)));
    }

    private Stream<Dot> dot(Finding finding, Landmarks landmarks) {
        return Optional.ofNullable(finding.since())
                .flatMap(since -> landmarks.of(finding.id())
                        .map(target -> new Dot(since, when(finding, since), name(finding), finding.citations(),
                                target.passage())))
                .stream();
    }

    private String when(Finding finding, PartialDate since) {
        return switch (finding) {
            case Finding.Practice practice -> formats.years(practice.from(), practice.to());
            case Finding.Outcome outcome when outcome.from() != null && outcome.to() != null -> formats
                    .years(outcome.fromYear(), outcome.toYear());
            default -> formats.date(since);
        };
    }

    private String name(Finding finding) {
        return switch (finding) {
            case Finding.Practice practice -> words.say("timeline.titled", practice.title(), practice.text());
            case Finding.Origin origin -> words.say("timeline.titled",
                    Titles.capitalized(words.label(origin.type())), origin.text());
            default -> finding.text();
        };
    }

    private Lane national(CaseStudy study, Catalog catalog, IntSummaryStatistics years) {
        return lane("national", catalog.timeline()
                .events()
                .stream()
                .filter(event -> event.scope() == null || event.scope() == study.state())
                .filter(event -> event.date().year() >= years.getMin() && event.date().year() <= years.getMax())
                .map(this::dot));
    }

    private Dot dot(Event event) {
        return new Dot(event.date(), formats.date(event.date()), event.text(), event.citations(), null);
    }

    private Lane lane(String key, Stream<Dot> dots) {
        return new Lane(key, words.say("timeline." + key),
                dots.sorted(Comparator.comparingDouble(Dot::years)).toList());
    }
}
