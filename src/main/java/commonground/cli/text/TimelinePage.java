package commonground.cli.text;

import commonground.cases.Finding;
import commonground.cases.Timeline;
import commonground.compare.CaseTimeline;
import commonground.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened, year by year. */
public final class TimelinePage {

    private final Page page;
    private final Words words;
    private final Notes notes;

    public TimelinePage(Page page, Words words) {
        this.page = page;
        this.words = words;
        this.notes = new Notes(words);
    }

    /** Shows all entries, then what the sources of the national events disagree on or do not state. */
    public void show(CaseTimeline merged, Timeline national) {
        page.title(words.say("timeline.title"));
        int year = 0;
        for (CaseTimeline.Entry entry : merged.entries()) {
            if (entry.date().year() != year) {
                year = entry.date().year();
                page.heading(String.valueOf(year));
            }
            page.bullet(2, head(entry) + " " + text(entry) + " " + notes.marks(entry.cited()));
        }
        StatementsPart statements = new StatementsPart(page, words, notes);
        statements.conflicts(national.conflicts());
        statements.gaps(national.gaps());
        statements.sources();
    }

    private String head(CaseTimeline.Entry entry) {
        List<String> parts = switch (entry) {
            case CaseTimeline.Entry.National(Timeline.Event event) -> List.of(
                    event.scope() == null ? words.say("timeline.nation") : event.scope().fullName(),
                    event.kind().replace('-', ' '));
            case CaseTimeline.Entry.OfCase of -> List.of(of.study().name(), kind(of.finding()));
        };
        String day = entry.date().month() == 0 ? "" : words.date(entry.date());
        return page.strong(Stream.concat(Stream.of(day), parts.stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00B7 ", "", ".")));
    }

    private String kind(Finding finding) {
        return words.say(switch (finding) {
            case Finding.Origin origin -> "timeline.origin";
            case Finding.Practice practice -> "timeline.practice";
            case Finding.Event event -> "timeline.event";
            case Finding.Outcome outcome -> "timeline.outcome";
            case Finding.Later later -> "timeline.later";
        });
    }

    private static String text(CaseTimeline.Entry entry) {
        return switch (entry) {
            case CaseTimeline.Entry.National(Timeline.Event event) -> event.text();
            case CaseTimeline.Entry.OfCase of -> of.finding().text();
        };
    }
}
