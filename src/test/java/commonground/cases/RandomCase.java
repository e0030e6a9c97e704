package commonground.cases;

import static commonground.cases.RandomPacks.date;
import static commonground.cases.RandomPacks.maybe;
import static commonground.cases.RandomPacks.one;
import static commonground.cases.RandomPacks.some;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes cases up that refer to a catalog and a bibliography. */
final class RandomCase {

    private final Random random;
    private final RandomText text;
    private final Catalog catalog;
    private final RandomCatalog shared;

    RandomCase(Random random, RandomText text, List<Source> sources, Catalog catalog) {
        this.random = random;
        this.text = text;
        this.catalog = catalog;
        this.shared = new RandomCatalog(random, text, sources);
    }

    CaseStudy study(String id) {
        List<Figure> figures = IntStream.range(0, random.nextInt(4)).mapToObj(this::figure).toList();
        List<Finding> findings = IntStream.range(0, random.nextInt(12)).mapToObj(this::finding).toList();
        List<String> ids = Stream.concat(figures.stream().map(Figure::id), findings.stream().map(Finding::id)).toList();
        int from = year();
        return new CaseStudy(id, text.line(), some(random, 2, text::line), one(random, State.values()),
                one(random, CaseStudy.Kind.values()), random.nextBoolean(), maybe(random, this::union),
                new CaseStudy.Period(from, from + random.nextInt(10)), text.line(), shared.statement(),
                figures.isEmpty() ? null : figures.getFirst().id(), some(random, 2, this::lea), status(), figures,
                some(random, 3, this::person),
                findings, answers(ids), some(random, 3, this::structure), giveAndGet(), some(random, 2, this::lesson),
                story(), some(random, 3, () -> link(ids)), some(random, 2, shared::conflict), statements());
    }

    private String lea() {
        return "%07d".formatted(random.nextInt(10_000_000));
    }

    private CaseStudy.Union union() {
        return new CaseStudy.Union(text.line(), one(random, CaseStudy.Affiliation.values()));
    }

    private CaseStudy.Status status() {
        return new CaseStudy.Status(one(random, CaseStudy.Status.Value.values()), year(), text.line(),
                shared.citations());
    }

    private Figure figure(int no) {
        BigDecimal value = no == 0 ? BigDecimal.valueOf(random.nextInt(200_000)) : number();
        return new Figure("figure-" + no, text.line(), value, text.word(), text.orEmpty(), year(), text.orEmpty(),
                shared.citations());
    }

    private CaseStudy.Person person() {
        return new CaseStudy.Person(text.line(), text.line(), maybe(random, this::year), maybe(random, this::year),
                shared.citations());
    }

    private Finding finding(int no) {
        String id = "finding-" + no;
        Theme theme = one(random, catalog.themes());
        List<Citation> citations = shared.citations();
        return switch (random.nextInt(5)) {
            case 0 -> new Finding.Origin(id, theme, one(random, Finding.Origin.Type.values()),
                    maybe(random, this::year), text.sentences(), citations);
            case 1 -> new Finding.Practice(id, theme, text.line(), text.sentences(), maybe(random, this::year),
                    maybe(random, this::year), citations);
            case 2 -> new Finding.Event(id, theme, date(random), text.sentences(), citations);
            case 3 -> new Finding.Outcome(id, theme, text.line(), maybe(random, this::number),
                    maybe(random, this::number), text.orEmpty(), text.orEmpty(), maybe(random, this::year),
                    maybe(random, this::year), text.sentences(), text.orEmpty(), citations);
            default -> new Finding.Later(id, theme, date(random), text.sentences(), citations);
        };
    }

    private List<Answer> answers(List<String> ids) {
        List<Answer> answers = new ArrayList<>();
        for (Question question : catalog.questions()) {
            if (random.nextInt(4) != 0) {
                answers.add(new Answer(question, value(question), text.line(),
                        ids.isEmpty() ? List.of() : some(random, 2, () -> one(random, ids)), shared.citations(),
                        one(random, Answer.Confidence.values()), text.orEmpty()));
            }
        }
        return answers;
    }

    private Answer.Value value(Question question) {
        return switch (question.kind()) {
            case TEXT -> new Answer.Value.None();
            case CHOICE -> new Answer.Value.Chosen(List.of(one(random, question.choices()).value()));
            case CHOICES -> new Answer.Value.Chosen(question.choices()
                    .subList(0, 1 + random.nextInt(question.choices().size()))
                    .stream()
                    .map(Question.Choice::value)
                    .toList());
            case NUMBER -> new Answer.Value.Amount(number());
            case YEAR -> new Answer.Value.Year(year());
        };
    }

    private CaseStudy.Structure structure() {
        return new CaseStudy.Structure(text.line(), text.orEmpty(), text.orEmpty(), text.orEmpty(),
                maybe(random, this::year), one(random, CaseStudy.Known.values()), one(random, CaseStudy.Known.values()),
                shared.citations());
    }

    private CaseStudy.GiveAndGet giveAndGet() {
        return new CaseStudy.GiveAndGet(statements(), statements(), statements());
    }

    private CaseStudy.Lesson lesson() {
        return new CaseStudy.Lesson(text.line(), text.sentences(), maybe(random, this::year), shared.citations());
    }

    private CaseStudy.Story story() {
        return new CaseStudy.Story(statements(), statements(), statements(), statements(), statements(), statements());
    }

    private CaseStudy.CrosswalkLink link(List<String> ids) {
        return new CaseStudy.CrosswalkLink(one(random, catalog.frameworks()).id(), 1 + random.nextInt(6),
                ids.isEmpty() ? null : maybe(random, () -> one(random, ids)), text.sentences(), shared.citations());
    }

    private List<Statement> statements() {
        return some(random, 2, shared::statement);
    }

    private int year() {
        return 1960 + random.nextInt(66);
    }

    private BigDecimal number() {
        return new BigDecimal(BigInteger.valueOf(random.nextInt(1_000_000) - 1000), random.nextInt(4));
    }
}
