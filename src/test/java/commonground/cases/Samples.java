package commonground.cases;

import java.math.BigDecimal;
import java.util.List;

/**
 * A small made-up pack that uses every field of the model, with text that breaks careless code: apostrophes, quotes,
 * accents, emoji, right-to-left letters, and what looks like SQL, HTML or a search expression.
 */
public final class Samples {

    public static final Source REPORT = new Source("report", "A \"joint\" report: trust & <i>change</i>",
            List.of("Author One", "Añther, Two"), "Example House", new PartialDate(2011, 2, 15), Source.Type.REPORT,
            "https://example.org/report?a=1&b=%20#c", Source.Reading.FULL, "Example House", Voice.RESEARCH,
            Rung.INDEPENDENT_REPORT, "written by visitors");
    public static final Source AGREEMENT = new Source("agreement", "Agreement 2009–2012", List.of(), "", null,
            Source.Type.CONTRACT, "", Source.Reading.EXCERPT, "", Voice.JOINT, Rung.OFFICIAL_RECORD, "");
    public static final Source NEWS =
            new Source("news", "חוזה חדש: the union's vote", List.of("Reporter"), "Example Post",
                    PartialDate.ofYear(2014), Source.Type.NEWS, "https://example.org/news", Source.Reading.FULL,
                    "Example Post", Voice.PRESS, Rung.NEWS, "");

    public static final Theme ORIGIN = new Theme(Theme.CRISIS_ORIGIN, "Crisis origin", "What pushed them together.");
    public static final Theme EVALUATION = new Theme("evaluation", "Evaluation", "How teachers' work is judged.");
    public static final Theme TRUST = new Theme("trust-building", "Trust", "");
    public static final Theme OUTCOMES = new Theme(Theme.OUTCOMES, "Outcomes", "What was measured.");
    public static final Theme AFTERWARDS = new Theme(Theme.AFTERWARDS, "Afterwards", "What became of it.");

    public static final Question TRIGGER = new Question("crisis-origin.trigger", ORIGIN, Question.Kind.CHOICES, "",
            "What set it off?", "Trigger", List.of(new Question.Choice("strike", "a strike"),
                    new Question.Choice("money", "lack of money"), new Question.Choice("new-leaders", "new leaders")));
    public static final Question LEVELS = new Question("evaluation.levels", EVALUATION, Question.Kind.NUMBER, "levels",
            "How many rating levels are there?", "Levels", List.of());
    public static final Question SINCE = new Question("evaluation.since", EVALUATION, Question.Kind.YEAR, "",
            "Since when?", "Since", List.of());
    public static final Question WHO = new Question("evaluation.who", EVALUATION, Question.Kind.CHOICE, "",
            "Who evaluates?", "Evaluators", List.of(new Question.Choice("principals", "principals"),
                    new Question.Choice("peers", "peers too")));
    public static final Question HOW = new Question("trust-building.how", TRUST, Question.Kind.TEXT, "",
            "How is trust kept?", "Trust", List.of());

    private Samples() {}

    /** Two full cases and an almost empty one. */
    public static Pack pack() {
        return new Pack(new Pack.Info("samples", "Samples of “everything”", "2026.1", "They were made up."), catalog(),
                List.of(REPORT, AGREEMENT, NEWS), List.of(elm(), empty(), zoe()));
    }

    /** What the cases share. */
    public static Catalog catalog() {
        Framework framework = new Framework("ten", "Ten elements", "Example House", 2010, "to teach", false,
                "two are missing", "talks", List.of(new Framework.Element(1, "Know each other", "Meet often.", "Trust",
                        "Elm Valley", "p. 3"), new Framework.Element(2, null, "", "", "", "")),
                List.of(said("Elements were found to matter.", REPORT)), List.of("Learning for all"), cite(REPORT));
        Framework bare = new Framework("bare", "Bare", "Nobody", null, "", true, "", "", List.of(), List.of(),
                List.of(), List.of());
        Timeline timeline = new Timeline(
                List.of(new Timeline.Event("law", new PartialDate(2002, 1, 8), "A law was signed.", "federal-law", null,
                        cite(REPORT)),
                        new Timeline.Event("act", PartialDate.ofYear(2010), "A state changed its law.", "state-law",
                                State.CO, cite(NEWS))),
                List.of(new Conflict("the day",
                        List.of(said("It was in May.", NEWS), said("It was in June.", REPORT)))),
                List.of(said("No list of those who came.", REPORT)));
        return new Catalog(List.of(ORIGIN, EVALUATION, TRUST, OUTCOMES, AFTERWARDS),
                List.of(TRIGGER, LEVELS, SINCE, WHO, HOW), List.of(framework, bare),
                List.of(said("The third framework was not found.", NEWS)), timeline, List.of(new BackgroundNote("note",
                        TRUST, "Trust goes with learning.", "A study of 2002", cite(REPORT))),
                guide());
    }

    private static Guide guide() {
        return new Guide(
                List.of(new Guide.GroundRule("Ask until it is understood.", "ten", 1, cite(REPORT)),
                        new Guide.GroundRule("Be “plain” & kind.", "ten", 2, cite(REPORT, NEWS))),
                List.of(new GuideQuestion("who-rates", EVALUATION, "Who shall rate, and how finely?",
                        List.of(WHO, LEVELS),
                        List.of(new GuideQuestion.Example("elm-valley", "elm-2", "Peers observe too."),
                                new GuideQuestion.Example("zoe-academies", "elm-4", "Teachers ratified it."))),
                        new GuideQuestion("trust", TRUST, "What would lessen our distrust?", List.of(), List.of())));
    }

    /** A case that has everything. */
    public static CaseStudy elm() {
        return new CaseStudy("elm-valley", "Elm Valley Public Schools", List.of("EVPS", "L'école d'Elm"), State.CT,
                CaseStudy.Kind.DISTRICT, true, new CaseStudy.Union("Elm Valley Teachers' Association",
                        CaseStudy.Affiliation.AFT_NEA),
                new CaseStudy.Period(2008, 2013),
                "Peers & principals evaluate \"together\" 🤝", said("It is in the report.", REPORT), "students",
                List.of("0900001", "0900002"),
                new CaseStudy.Status(CaseStudy.Status.Value.CHANGED, 2014, "It goes on in part.", cite(NEWS)),
                figures(), List.of(new CaseStudy.Person("superintendent", "Person One", 2008, 2013, cite(REPORT)),
                        new CaseStudy.Person("union president", "Person Dvořák", null, null, cite(NEWS))),
                findings(), answers(), structures(), new CaseStudy.GiveAndGet(
                        List.of(said("Seniority no longer decides alone.", AGREEMENT)),
                        List.of(said("Layoffs need a vote.", AGREEMENT)), List.of(said("Time to meet.", REPORT))),
                List.of(new CaseStudy.Lesson("Zoë Academies", "Visits to classrooms.", 2010, cite(REPORT)),
                        new CaseStudy.Lesson("an institute", "A course for both sides.", null, List.of())),
                story(), List.of(new CaseStudy.CrosswalkLink("ten", 1, "elm-2", "They met weekly.", cite(REPORT)),
                        new CaseStudy.CrosswalkLink("ten", 2, null, "The report says so.", cite(REPORT))),
                List.of(new Conflict("the vote's margin", List.of(said("It was 70 % of votes.", NEWS),
                        said("It was 842 to 39.", REPORT)))),
                List.of(said("What it cost is not told.", REPORT)));
    }

    private static List<Figure> figures() {
        return List
                .of(new Figure("students", "students", new BigDecimal("20759"), "students", "", 2010, "", cite(REPORT)),
                        new Figure("lunch", "free or reduced-price lunch", new BigDecimal("77.50"), "%", "students",
                                2011,
                                "rounded; 'about'", cite(REPORT, AGREEMENT)));
    }

    private static List<Finding> findings() {
        return List.of(
                new Finding.Event("elm-4", EVALUATION, new PartialDate(2009, 10, 13), "Teachers ratified it.",
                        cite(NEWS)),
                new Finding.Origin("elm-1", ORIGIN, Finding.Origin.Type.NEAR_STRIKE, 2006, "A strike was near.",
                        cite(REPORT)),
                new Finding.Origin("elm-5", ORIGIN, Finding.Origin.Type.GRADUAL, null, "It grew.", cite(REPORT)),
                new Finding.Practice("elm-2", EVALUATION, "Peer evaluators", "Peers observe'); DROP TABLE statement;--",
                        2010, null, cite(REPORT, NEWS)),
                new Finding.Practice("elm-6", TRUST, "Retreats", "Both sides <b>go</b> to retreats.", null, null,
                        List.of(new Citation(REPORT, "p. 7, ¶ 2", "a table"))),
                new Finding.Outcome("elm-3", OUTCOMES, "graduates", new BigDecimal("58"), new BigDecimal("70.1"), "%",
                        "entering students", 2009, 2013, "More students graduate.", "Other things changed too.",
                        cite(REPORT)),
                new Finding.Outcome("elm-8", OUTCOMES, "satisfaction", null, null, "", "", null, null, "It rose.", "",
                        cite(NEWS)),
                new Finding.Later("elm-7", AFTERWARDS, new PartialDate(2014, 5, 0), "A NEW contract OR an old* one.",
                        cite(NEWS)));
    }

    private static List<Answer> answers() {
        return List.of(
                new Answer(TRIGGER, new Answer.Value.Chosen(List.of("strike", "new-leaders")), "A strike was near.",
                        List.of("elm-1"), cite(REPORT), Answer.Confidence.HIGH, ""),
                new Answer(LEVELS, new Answer.Value.Amount(new BigDecimal("5")), "Five levels.",
                        List.of("elm-2", "lunch"), cite(REPORT), Answer.Confidence.MEDIUM, "four until 2010"),
                new Answer(SINCE, new Answer.Value.Year(2010), "Since 2010.", List.of(), cite(AGREEMENT),
                        Answer.Confidence.LOW, ""),
                new Answer(WHO, new Answer.Value.Chosen(List.of("peers")), "Peers too.", List.of("elm-2"), cite(REPORT),
                        Answer.Confidence.HIGH, ""),
                new Answer(HOW, new Answer.Value.None(), "By meeting: שלום, Łódź, 学校.", List.of(), List.of(),
                        Answer.Confidence.LOW, ""));
    }

    private static List<CaseStudy.Structure> structures() {
        return List.of(
                new CaseStudy.Structure("Steering committee", "both presidents", "weekly", "the agenda", 2009,
                        CaseStudy.Known.YES, CaseStudy.Known.PARTLY, cite(AGREEMENT)),
                new CaseStudy.Structure("Breakfast", "", "", "", null, CaseStudy.Known.UNKNOWN, CaseStudy.Known.NO,
                        List.of()));
    }

    private static CaseStudy.Story story() {
        return new CaseStudy.Story(List.of(said("Before: a strike.", REPORT), said("And debts.", NEWS)),
                List.of(said("Together: a call.", REPORT)), List.of(said("First: a meal.", REPORT)),
                List.of(said("Built: a committee.", REPORT)), List.of(said("Changed: ratings.", REPORT)),
                List.of(said("Next: a new contract.", NEWS)));
    }

    /** A charter network with the same questions answered otherwise. */
    public static CaseStudy zoe() {
        CaseStudy elm = elm();
        return new CaseStudy("zoe-academies", "Zoë Academies", List.of(), State.CA, CaseStudy.Kind.CHARTER_NETWORK,
                false, new CaseStudy.Union("Zoë Teachers", CaseStudy.Affiliation.INDEPENDENT),
                new CaseStudy.Period(2000, 2000), "A charter network with a union.", said("It is well told.", NEWS),
                "enrolled", List.of(), new CaseStudy.Status(CaseStudy.Status.Value.IN_PLACE, 2011, "", List.of()),
                List.of(new Figure("enrolled", "students", new BigDecimal("1E+3"), "students", "", 2000, "",
                        cite(NEWS))),
                List.of(), List.of(elm.findings().getFirst()),
                List.of(new Answer(WHO, new Answer.Value.Chosen(List.of("principals")), "Principals.", List.of(),
                        cite(NEWS), Answer.Confidence.HIGH, ""), elm.answers().getFirst()),
                List.of(), new CaseStudy.GiveAndGet(List.of(), List.of(), List.of()), List.of(), elm.story(), List.of(),
                List.of(), List.of());
    }

    /** A state programme of which little is known. */
    public static CaseStudy empty() {
        return new CaseStudy("state-programme", "État d'Example", List.of(), State.IA, CaseStudy.Kind.STATE_PROGRAMME,
                false, null, new CaseStudy.Period(1999, 2001), "", new Statement("", List.of()), null, List.of(),
                new CaseStudy.Status(CaseStudy.Status.Value.UNKNOWN, 2001, "", List.of()), List.of(), List.of(),
                List.of(), List.of(), List.of(), new CaseStudy.GiveAndGet(List.of(), List.of(), List.of()), List.of(),
                new CaseStudy.Story(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), List.of(),
                List.of(), List.of());
    }

    private static Statement said(String text, Source source) {
        return new Statement(text, cite(source));
    }

    private static List<Citation> cite(Source... sources) {
        return List.of(sources).stream().map(source -> new Citation(source, "p. 1", "")).toList();
    }
}
