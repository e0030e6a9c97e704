package commonground.desktop.reader.making;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Finding;
import commonground.cases.PartialDate;
import commonground.cases.Theme;
import commonground.desktop.reader.page.Block;
import commonground.desktop.reader.page.Block.Moments.Moment;
import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.page.Section;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes a section of each theme: what pushed them, what they did, what happened when, what changed, what came later. */
final class FindingSections {

    private static final List<String> LAST = List.of(Theme.OUTCOMES, Theme.AFTERWARDS);

    private final Words words;
    private final Formats formats;
    private final Titles titles;
    private final OutcomeBlocks outcomes;
    private final Asides asides;

    FindingSections(Words words) {
        this.words = words;
        this.formats = new Formats(words);
        this.titles = new Titles(words);
        this.outcomes = new OutcomeBlocks(words);
        this.asides = new Asides(words);
    }

    /** The themes in the catalog's order, with what changed and what came later at the end. */
    List<Section> sections(CaseStudy study, Catalog catalog) {
        return catalog.themes()
                .stream()
                .sorted(Comparator.comparingInt(theme -> LAST.indexOf(theme.id())))
                .map(theme -> section(theme, study, catalog))
                .toList();
    }

    /** The id of the section of a theme. */
    static String idOf(Theme theme) {
        return theme.id().equals(Theme.AFTERWARDS) ? "afterwards" : theme.id();
    }

    private Section section(Theme theme, CaseStudy study, Catalog catalog) {
        List<Finding> findings = study.findings()
                .stream()
                .filter(finding -> finding.theme().id().equals(theme.id()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        findings.forEach(finding -> {
            switch (finding) {
                case Finding.Origin origin -> blocks.add(origin(origin));
                case Finding.Practice practice -> blocks.add(practice(practice));
                case Finding.Outcome outcome -> blocks.add(outcomes.block(outcome));
                case Finding.Event _,Finding.Later _ -> {}
            }
        });
        List<Moment> moments = moments(findings);
        if (!moments.isEmpty()) {
            blocks.add(new Block.Moments(moments));
        }
        if (!findings.isEmpty()) {
            blocks.addAll(asides.of(theme, catalog));
        }
        String tally = words.say("tally", findings.size());
        return theme.id().equals(Theme.AFTERWARDS)
                ? titles.section(idOf(theme), tally, blocks)
                : titles.titled(idOf(theme), theme.name(), tally, blocks);
    }

    private Block origin(Finding.Origin origin) {
        String title = Titles.capitalized(words.label(origin.type()));
        return entry(title, formats.years(origin.year(), origin.year()), origin);
    }

    private Block practice(Finding.Practice practice) {
        return entry(practice.title(), formats.years(practice.from(), practice.to()), practice);
    }

    private static Block entry(String title, String when, Finding finding) {
        return new Block.Entry(Passage.title(title, when),
                new Passage(Passage.Kind.PROSE, finding.text(), finding.citations()));
    }

    private record Dated(PartialDate date, Finding finding) {}

    private List<Moment> moments(List<Finding> findings) {
        return findings.stream().<Dated>mapMulti((finding, sink) -> {
            switch (finding) {
                case Finding.Event event -> sink.accept(new Dated(event.date(), event));
                case Finding.Later later -> sink.accept(new Dated(later.date(), later));
                default -> {}
            }
        }).sorted(Comparator.comparing(Dated::date)).map(this::moment).toList();
    }

    private Moment moment(Dated dated) {
        return new Moment(new Passage(Passage.Kind.WHEN, formats.date(dated.date())),
                new Passage(Passage.Kind.PROSE, dated.finding().text(), dated.finding().citations()));
    }
}
