package commonground.cli.text;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Figure;
import commonground.cases.Statement;
import commonground.words.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A whole case to read, or what it says under some themes. Every statement is followed by its sources. */
public final class CasePage {

    private final Page page;
    private final Words words;
    private final Notes notes;
    private final Catalog catalog;
    private final FindingsPart findings;
    private final StatementsPart statements;
    private final Numbers numbers;

    public CasePage(Page page, Words words, Catalog catalog) {
        this.page = page;
        this.words = words;
        this.catalog = catalog;
        this.notes = new Notes(words);
        this.findings = new FindingsPart(page, words, notes);
        this.statements = new StatementsPart(page, words, notes);
        this.numbers = new Numbers(words);
    }

    /** Shows all of a case. */
    public void show(CaseStudy study) {
        head(study);
        part("show.figures", study.figures(), this::figure);
        story(study.story());
        findings.show(study, catalog.themes());
        new AnswersPart(page, words, notes).show(study, catalog.questions());
        new BodiesPart(page, words, notes, catalog).show(study);
        statements.conflicts(study.conflicts());
        statements.gaps(study.gaps());
        part("show.chosen", said(study.chosenBecause()), statements::statement);
        statements.sources();
    }

    /** Shows what a case says under some themes. */
    public void show(CaseStudy study, Set<String> themes) {
        head(study);
        findings.show(study, catalog.themes().stream().filter(theme -> themes.contains(theme.id())).toList());
        new AnswersPart(page, words, notes).show(study, catalog.questions()
                .stream()
                .filter(question -> themes.contains(question.theme().id()))
                .toList());
        statements.sources();
    }

    private void head(CaseStudy study) {
        page.title(study.name());
        page.text(0, place(study));
        page.blank();
        CaseStudy.Status status = study.status();
        page.text(0, page.strong(words.say("show.status", words.label(status.value()), String.valueOf(status.asOf())))
                + " " + status.text() + " " + notes.marks(status));
        page.blank();
        page.text(0, study.headline());
    }

    private String place(CaseStudy study) {
        String union = study.union() == null
                ? ""
                : words.say("show.union", study.union().name(), words.label(study.union().affiliation()));
        return Stream.of(study.state().fullName(), words.label(study.kind()), union,
                Years.say(study.period()), study.inReport() ? words.say("show.in-report") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private <T> void part(String key, Collection<T> things, Consumer<T> show) {
        if (!things.isEmpty()) {
            page.heading(words.say(key));
            things.forEach(show);
        }
    }

    private void figure(Figure figure) {
        String note = figure.note().isEmpty() ? "" : " (" + figure.note() + ")";
        page.bullet(2,
                words.say("show.figure", figure.metric(), numbers.say(figure.value(), figure.unit(), figure.of()),
                        String.valueOf(figure.year())) + note + " " + notes.marks(figure.citations()));
    }

    private void story(CaseStudy.Story story) {
        Map<String, List<Statement>> parts = Map.of("before", story.before(), "together", story.together(),
                "first-step", story.firstStep(), "built", story.built(), "changed", story.changed(), "next",
                story.next());
        if (parts.values().stream().allMatch(List::isEmpty)) {
            return;
        }
        page.heading(words.say("show.story"));
        Stream.of("before", "together", "first-step", "built", "changed", "next")
                .filter(part -> !parts.getOrDefault(part, List.of()).isEmpty())
                .forEach(part -> passage(words.say("story." + part), parts.getOrDefault(part, List.of())));
    }

    private void passage(String name, List<Statement> sentences) {
        page.text(2, page.strong(name));
        page.text(2, sentences.stream().map(statements::cited).collect(Collectors.joining(" ")));
    }

    private static List<Statement> said(Statement statement) {
        return statement.text().isEmpty() ? List.of() : List.of(statement);
    }
}
