package commonground.cli.text;

import commonground.cases.CaseStudy;
import commonground.cases.Finding;
import commonground.cases.PartialDate;
import commonground.cases.Theme;
import commonground.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings of a case: what pushed it, what was done by theme, what happened, what changed, what came after. */
final class FindingsPart {

    private final Page page;
    private final Words words;
    private final Notes notes;
    private final Numbers numbers;

    FindingsPart(Page page, Words words, Notes notes) {
        this.page = page;
        this.words = words;
        this.notes = notes;
        this.numbers = new Numbers(words);
    }

    /** Shows the findings under these themes, in their order. */
    void show(CaseStudy study, List<Theme> themes) {
        origins(under(study.findings(Finding.Origin.class), themes));
        practices(under(study.findings(Finding.Practice.class), themes), themes);
        events(under(study.findings(Finding.Event.class), themes));
        outcomes(under(study.findings(Finding.Outcome.class), themes));
        later(under(study.findings(Finding.Later.class), themes));
    }

    private static <F extends Finding> List<F> under(List<F> findings, List<Theme> themes) {
        List<String> ids = themes.stream().map(Theme::id).toList();
        return findings.stream().filter(finding -> ids.contains(finding.theme().id())).toList();
    }

    private void origins(List<Finding.Origin> origins) {
        heading("show.origin", origins);
        for (Finding.Origin origin : origins) {
            String when = origin.year() == null ? words.say("undated") : String.valueOf(origin.year());
            finding(page.strong(words.say("show.origin.kind", when, words.label(origin.type()))), origin);
        }
    }

    private void practices(List<Finding.Practice> practices, List<Theme> themes) {
        heading("show.practices", practices);
        for (Theme theme : themes) {
            List<Finding.Practice> here = under(practices, List.of(theme));
            if (!here.isEmpty()) {
                page.text(2, page.strong(theme.name()));
            }
            here.forEach(practice -> finding(
                    practice.title() + years(practice.from(), practice.to()) + ".", practice));
        }
    }

    private String years(@Nullable Integer from, @Nullable Integer to) {
        if (from == null) {
            return to == null ? "" : " (" + words.say("years.until", String.valueOf(to)) + ")";
        }
        if (to == null) {
            return " (" + words.say("years.since", String.valueOf(from)) + ")";
        }
        return " (" + (from.equals(to) ? String.valueOf(from) : from + "–" + to) + ")";
    }

    private void events(List<Finding.Event> events) {
        heading("show.events", events);
        List<Finding.Event> byDate = new ArrayList<>(events);
        byDate.sort(Comparator.comparing(Finding.Event::date));
        byDate.forEach(event -> finding(page.strong(dated(event.date())), event));
    }

    private void later(List<Finding.Later> later) {
        heading("show.later", later);
        List<Finding.Later> byDate = new ArrayList<>(later);
        byDate.sort(Comparator.comparing(Finding.Later::date));
        byDate.forEach(one -> finding(page.strong(dated(one.date())), one));
    }

    private String dated(PartialDate date) {
        return words.date(date) + ".";
    }

    private void outcomes(List<Finding.Outcome> outcomes) {
        heading("show.outcomes", outcomes);
        for (Finding.Outcome outcome : outcomes) {
            finding(outcome.metric() + change(outcome) + ".", outcome);
            if (!outcome.caveat().isEmpty()) {
                page.entry(4, words.say("show.caveat") + " " + outcome.caveat());
            }
        }
    }

    private String change(Finding.Outcome outcome) {
        String from = value(outcome.from(), outcome);
        String to = value(outcome.to(), outcome);
        String values = !from.isEmpty() && !to.isEmpty() ? words.say("show.from-to", from, to) : from + to;
        return (values.isEmpty() ? "" : ": " + values) + years(outcome.fromYear(), outcome.toYear());
    }

    private String value(@Nullable BigDecimal value, Finding.Outcome outcome) {
        return value == null ? "" : numbers.say(value, outcome.unit(), outcome.of());
    }

    private void heading(String key, List<? extends Finding> findings) {
        if (!findings.isEmpty()) {
            page.heading(words.say(key));
        }
    }

    private void finding(String head, Finding finding) {
        page.bullet(2, head + " " + finding.text() + " " + notes.marks(finding));
    }
}
