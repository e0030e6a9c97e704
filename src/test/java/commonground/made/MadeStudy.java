package commonground.made;

import commonground.cases.Answer;
import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Citation;
import commonground.cases.Figure;
import commonground.cases.Finding;
import commonground.cases.Framework;
import commonground.cases.PartialDate;
import commonground.cases.Question;
import commonground.cases.Source;
import commonground.cases.Statement;
import commonground.cases.Theme;
import commonground.districts.District;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Makes up one case. */
final class MadeStudy {

    private static final int FIRST_YEAR = 1985;
    private static final List<String> METRICS =
            List.of("Schools", "Teachers", "Graduation rate", "Students in poverty");

    private final RandomGenerator random;
    private final MadeText text;
    private final Catalog catalog;
    private final List<Source> sources;

    /** @param sources that it cites, the most cited first */
    MadeStudy(RandomGenerator random, MadeText text, Catalog catalog, List<Source> sources) {
        this.random = random;
        this.text = text;
        this.catalog = catalog;
        this.sources = sources;
    }

    CaseStudy study(String id, String name, District district) {
        int from = FIRST_YEAR + random.nextInt(30);
        List<Figure> figures = figures(district);
        List<Finding> findings = findings(id, from);
        CaseStudy.Period period = new CaseStudy.Period(from, Math.min(2025, from + random.nextInt(20)));
        return new CaseStudy(id, name, List.of(district.name() + " Schools", district.city()), district.state(), kind(),
                random.nextInt(200) == 0, union(district), period, text.sentence(random, 25), statement(18),
                figures.getFirst().id(), List.of(district.lea()), status(period), figures, List.of(), findings,
                answers(findings), list(2, this::structure), giveAndGet(), list(1, this::lesson), story(),
                list(2, () -> link(findings)), List.of(), list(3, () -> statement(20)));
    }

    private CaseStudy.Kind kind() {
        return often(CaseStudy.Kind.values(), 0.95);
    }

    private CaseStudy.Union union(District district) {
        return new CaseStudy.Union(district.name() + " Education Association",
                often(CaseStudy.Affiliation.values(), 0.5));
    }

    private CaseStudy.Status status(CaseStudy.Period period) {
        return new CaseStudy.Status(often(CaseStudy.Status.Value.values(), 0.5), period.to(),
                text.sentence(random, 25), citations());
    }

    private List<Figure> figures(District district) {
        Integer stated = district.profile().students();
        int students = stated == null ? 50 + random.nextInt(5000) : stated;
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("students", "Students", BigDecimal.valueOf(students), "students", "", 2023, "",
                citations()));
        for (String metric : METRICS) {
            figures.add(new Figure("figure-" + figures.size(), metric, BigDecimal.valueOf(random.nextInt(100)), "%",
                    "all", year(), "", citations()));
        }
        return figures;
    }

    private List<Finding> findings(String id, int from) {
        List<Finding> findings = new ArrayList<>();
        Supplier<String> next = () -> id + "-" + (findings.size() + 1);
        times(1 + random.nextInt(2), () -> findings.add(new Finding.Origin(next.get(), theme(Theme.CRISIS_ORIGIN),
                often(Finding.Origin.Type.values(), 0.2), from, text.sentence(random, 25), citations())));
        times(4 + random.nextInt(6), () -> findings.add(new Finding.Practice(next.get(), theme(),
                text.sentence(random, 4), text.sentence(random, 28), from, null, citations())));
        times(2 + random.nextInt(4), () -> findings.add(new Finding.Event(next.get(), theme(), date(),
                text.sentence(random, 18), citations())));
        times(1 + random.nextInt(3), () -> findings.add(new Finding.Outcome(next.get(), theme(Theme.OUTCOMES),
                text.sentence(random, 4), BigDecimal.valueOf(random.nextInt(60)), BigDecimal.valueOf(60), "%",
                "students", from, from + 3, text.sentence(random, 30), "", citations())));
        times(random.nextInt(4), () -> findings.add(new Finding.Later(next.get(), theme(Theme.AFTERWARDS), date(),
                text.sentence(random, 24), citations())));
        return findings;
    }

    private List<Answer> answers(List<Finding> findings) {
        return catalog.questions()
                .stream()
                .filter(question -> random.nextBoolean())
                .map(question -> new Answer(question, value(question), text.sentence(random, 12),
                        List.of(one(findings).id()), citations(), often(Answer.Confidence.values(), 0.6), ""))
                .toList();
    }

    private Answer.Value value(Question question) {
        return switch (question.kind()) {
            case TEXT -> new Answer.Value.None();
            case CHOICE, CHOICES -> new Answer.Value.Chosen(List.of(one(question.choices()).value()));
            case NUMBER -> new Answer.Value.Amount(BigDecimal.valueOf(random.nextInt(100)));
            case YEAR -> new Answer.Value.Year(year());
        };
    }

    private CaseStudy.Structure structure() {
        return new CaseStudy.Structure(text.sentence(random, 3), text.sentence(random, 6), "monthly",
                text.sentence(random, 6), year(), one(List.of(CaseStudy.Known.values())),
                one(List.of(CaseStudy.Known.values())), citations());
    }

    private CaseStudy.GiveAndGet giveAndGet() {
        return new CaseStudy.GiveAndGet(List.of(statement(10)), List.of(statement(10)), List.of(statement(10)));
    }

    private CaseStudy.Lesson lesson() {
        return new CaseStudy.Lesson(text.sentence(random, 3), text.sentence(random, 10), year(), citations());
    }

    private CaseStudy.Story story() {
        return new CaseStudy.Story(List.of(statement(20)), List.of(statement(20)), List.of(statement(20)),
                List.of(statement(20)), List.of(statement(20)), List.of(statement(20)));
    }

    private CaseStudy.CrosswalkLink link(List<Finding> findings) {
        Framework framework = one(catalog.frameworks());
        int element = framework.elements().isEmpty() ? 1 : one(framework.elements()).number();
        return new CaseStudy.CrosswalkLink(framework.id(), element, one(findings).id(), text.sentence(random, 8),
                citations());
    }

    private Statement statement(int about) {
        return new Statement(text.sentence(random, about), citations());
    }

    private List<Citation> citations() {
        return Stream.generate(() -> sources.get(skewed(sources.size())))
                .limit(1 + random.nextInt(2))
                .map(source -> new Citation(source, "p. " + (1 + random.nextInt(80)), ""))
                .toList();
    }

    private Theme theme() {
        return catalog.themes().get(skewed(catalog.themes().size()));
    }

    private Theme theme(String id) {
        return catalog.theme(id).orElseThrow();
    }

    private PartialDate date() {
        return new PartialDate(year(), 1 + random.nextInt(12), 0);
    }

    private int year() {
        return FIRST_YEAR + random.nextInt(40);
    }

    /** A number below the limit, the first the most often. */
    private int skewed(int limit) {
        return (int) Math.exp(random.nextDouble() * Math.log(limit + 1.0)) - 1;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** The first value with this probability, else any. */
    private <T> T often(T[] values, double probability) {
        return random.nextDouble() < probability ? values[0] : values[random.nextInt(values.length)];
    }

    private <T> List<T> list(int most, Supplier<T> make) {
        return Stream.generate(make).limit(random.nextInt(most + 1)).toList();
    }

    private static void times(int count, Runnable run) {
        for (int left = count; left > 0; left--) {
            run.run();
        }
    }
}
