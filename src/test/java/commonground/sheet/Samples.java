package commonground.sheet;

import commonground.cases.Answer;
import commonground.cases.Answer.Confidence;
import commonground.cases.Answer.Value;
import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Citation;
import commonground.cases.ComparisonPlan;
import commonground.cases.Figure;
import commonground.cases.Finding;
import commonground.cases.Guide;
import commonground.cases.GuideQuestion;
import commonground.cases.Pack;
import commonground.cases.PartialDate;
import commonground.cases.Question;
import commonground.cases.Rung;
import commonground.cases.Source;
import commonground.cases.State;
import commonground.cases.Statement;
import commonground.cases.Theme;
import commonground.cases.Timeline;
import commonground.cases.Voice;
import commonground.compare.Comparison;
import commonground.compare.FittingGuide;
import commonground.words.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Invented districts, small enough to be known by heart. */
public final class Samples {

    /** The date that all sample sheets bear. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    /** The pack that all sample cases are in. */
    public static final Pack.Info PACK = new Pack.Info("samples", "Sample casebook", "2026.1",
            "All were chosen because they show collaboration: they are not a sample.");

    private static final List<String> NAMES = List.of("Alder Public Schools", "Birch School District",
            "Cedar Unified School District", "Dogwood Schools", "Elm Academies", "Fir County Public Schools");
    private static final Theme ORIGIN = new Theme("crisis-origin", "Crisis origin", "");
    private static final Theme RATING = new Theme("evaluation", "Evaluation", "");
    private static final Question TRIGGER = new Question("crisis.trigger", ORIGIN, Question.Kind.CHOICES, "",
            "What pushed them?", "What pushed them",
            List.of(new Question.Choice("strike", "Strike"), new Question.Choice("opportunity", "Opportunity")));
    private static final Question BEFORE = new Question("crisis.before", ORIGIN, Question.Kind.TEXT, "",
            "How was it before?", "Before", List.of());
    private static final Question LEVELS = new Question("evaluation.levels", RATING, Question.Kind.NUMBER, "levels",
            "How many rating levels?", "Levels", List.of());
    private static final Question SINCE = new Question("evaluation.since", RATING, Question.Kind.YEAR, "",
            "First year in use", "First year", List.of());
    private static final Catalog CATALOG = new Catalog(List.of(ORIGIN, RATING), List.of(TRIGGER, BEFORE, LEVELS, SINCE),
            List.of(), List.of(), new Timeline(List.of(), List.of(), List.of()), List.of(),
            guide());

    private Samples() {}

    private static Guide guide() {
        Source page = source("Norms", Voice.JOINT, Rung.PARTICIPANT, null);
        return new Guide(
                List.of(new Guide.GroundRule("Say hard things plainly.", "norms", 9,
                        List.of(new Citation(page, "list", "")))),
                List.of(ask("levels", "How finely shall we rate?", LEVELS, SINCE),
                        ask("trigger", "What brings us here?", TRIGGER), ask("pay", "Who is paid for it?")));
    }

    private static GuideQuestion ask(String id, String text, Question... rows) {
        return new GuideQuestion(id, RATING, text, List.of(rows),
                List.of(new GuideQuestion.Example("case-0", "peers", "Peers observe too."),
                        new GuideQuestion.Example("elder", "peers", "Principals alone.")));
    }

    /** The words of the sheet in English. */
    public static Words words() {
        return new Words("sheet", Locale.ENGLISH);
    }

    /** A sheet of the first {@code columns} sample cases. */
    public static Sheet sheet(int columns, Paper paper, boolean ourColumn) {
        return sheet(comparison(columns), new SheetOptions(paper, ourColumn, true, DAY));
    }

    /** A sheet of any comparison of sample cases. */
    public static Sheet sheet(Comparison comparison, SheetOptions options) {
        return Sheet.of(comparison, FittingGuide.of(comparison, CATALOG.guide(), id -> Optional.of("Elder Schools")),
                options, List.of(PACK), words());
    }

    /** A sheet on Letter in which the first case says this text wherever it can say anything. */
    public static Sheet saying(String text) {
        List<CaseStudy> cases = List.of(study(0, text), study(1, "Calm enough"));
        return sheet(comparison(cases, ComparisonPlan.Show.ALL), SheetOptions.on(DAY));
    }

    /** The first {@code columns} sample cases side by side. */
    public static Comparison comparison(int columns) {
        return comparison(IntStream.range(0, columns).mapToObj(place -> study(place, "Hostile before 1999")).toList(),
                ComparisonPlan.Show.ALL);
    }

    /** Cases side by side, with some of the rows. */
    public static Comparison comparison(List<CaseStudy> cases, ComparisonPlan.Show show) {
        return Comparison.of(ComparisonPlan.of(cases.stream().map(CaseStudy::id).toList()).withShow(show), cases,
                CATALOG);
    }

    /** The catalog of the sample questions. */
    public static Catalog catalog() {
        return CATALOG;
    }

    /** A sample case that gives this text as its answer to how it was before. */
    public static CaseStudy study(int place, String before) {
        String name = NAMES.get(place);
        Source press = source(name + " press", Voice.PRESS, Rung.NEWS, null);
        Source union = source(name + " union", Voice.LABOR, Rung.PARTICIPANT, PartialDate.parse("2009-10"));
        List<Answer> answers = Stream.of(
                Optional.of(answer(TRIGGER, new Value.Chosen(place == 1 ? List.of("opportunity") : List.of("strike")),
                        "A strike in " + (1990 + place), Confidence.HIGH, "", press, union)),
                Optional.of(answer(BEFORE, new Value.None(), before, Confidence.LOW, "Told by one side", union)),
                Optional.of(answer(LEVELS, new Value.Amount(BigDecimal.valueOf(4)), "Four levels", Confidence.HIGH, "",
                        press)),
                place == 1
                        ? Optional.<Answer>empty()
                        : Optional.of(answer(SINCE, new Value.Year(2010 + place), "Since " + (2010 + place),
                                Confidence.MEDIUM, "", press)))
                .flatMap(Optional::stream)
                .toList();
        return study("case-" + place, name, answers, union);
    }

    /** A case with these answers and nothing else but what every case has. */
    public static CaseStudy study(String id, String name, List<Answer> answers, Source source) {
        Citation citation = new Citation(source, "p. 1", "");
        Figure students = new Figure("students", "students", BigDecimal.valueOf(21000), "students", "", 2012, "",
                List.of(citation));
        return new CaseStudy(id, name, List.of(), State.CT, CaseStudy.Kind.DISTRICT, true,
                new CaseStudy.Union(name + " teachers", CaseStudy.Affiliation.AFT), new CaseStudy.Period(2009, 2016),
                "", new Statement("", List.of()), "students", List.of(),
                new CaseStudy.Status(CaseStudy.Status.Value.CHANGED, 2026, "Its founders have left.",
                        List.of(citation)),
                List.of(students), List.of(),
                List.of(new Finding.Practice("peers", RATING, "Peers", "Peers observe.", null, null,
                        List.of(citation))),
                answers, List.of(),
                new CaseStudy.GiveAndGet(List.of(), List.of(), List.of()), List.of(),
                new CaseStudy.Story(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), List.of(),
                List.of(), List.of());
    }

    /** An answer that cites these sources, each on another page. */
    public static Answer answer(Question question, Value value, String text, Confidence confidence, String note,
            Source... sources) {
        return new Answer(question, value, text, List.of(), IntStream.range(0, sources.length)
                .mapToObj(place -> new Citation(sources[place], "p. " + (place + 2), ""))
                .toList(), confidence, note);
    }

    /** A source named for its title. */
    public static Source source(String title, Voice voice, Rung rung,
            @Nullable PartialDate date) {
        return new Source(title.toLowerCase(Locale.ROOT).replace(' ', '-'), title, List.of("A. Writer", "B. Writer"),
                "The Publisher", date, Source.Type.NEWS, "https://example.org/" + title.replace(' ', '/'),
                Source.Reading.FULL, "", voice, rung, "");
    }
}
