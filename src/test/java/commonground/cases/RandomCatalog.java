package commonground.cases;

import static commonground.cases.RandomPacks.date;
import static commonground.cases.RandomPacks.maybe;
import static commonground.cases.RandomPacks.one;
import static commonground.cases.RandomPacks.some;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes up what all cases of a pack share. */
final class RandomCatalog {

    private final Random random;
    private final RandomText text;
    private final List<Source> sources;

    RandomCatalog(Random random, RandomText text, List<Source> sources) {
        this.random = random;
        this.text = text;
        this.sources = sources;
    }

    Catalog catalog() {
        List<Theme> themes = Stream.of(Theme.CRISIS_ORIGIN, "evaluation", "trust-building", Theme.OUTCOMES,
                Theme.AFTERWARDS).map(id -> new Theme(id, text.line(), text.orEmpty())).toList();
        List<Question> questions = IntStream.range(0, 3 + random.nextInt(10))
                .mapToObj(no -> question("question." + no, one(random, themes)))
                .toList();
        List<Framework> frameworks = IntStream.range(0, 1 + random.nextInt(3)).mapToObj(this::framework).toList();
        List<BackgroundNote> background = IntStream.range(0, random.nextInt(4))
                .mapToObj(no -> new BackgroundNote("note-" + no, one(random, themes), text.sentences(), text.orEmpty(),
                        citations()))
                .toList();
        return new Catalog(themes, questions, frameworks, some(random, 2, this::statement), timeline(), background,
                guide(themes, questions));
    }

    private Question question(String id, Theme theme) {
        Question.Kind kind = one(random, Question.Kind.values());
        boolean listed = kind == Question.Kind.CHOICE || kind == Question.Kind.CHOICES;
        List<Question.Choice> choices = IntStream.range(0, listed ? 2 + random.nextInt(4) : 0)
                .mapToObj(no -> new Question.Choice("value-" + no, text.line()))
                .toList();
        return new Question(id, theme, kind, kind == Question.Kind.NUMBER ? text.word() : "", text.line(), text.word(),
                choices);
    }

    private Framework framework(int no) {
        List<Framework.Element> elements = IntStream.rangeClosed(1, random.nextInt(6))
                .mapToObj(number -> new Framework.Element(number, maybe(random, text::line), text.orEmpty(),
                        text.orEmpty(), text.orEmpty(), text.orEmpty()))
                .toList();
        return new Framework("framework-" + no, text.line(), text.line(), maybe(random, () -> 2000 + no),
                text.orEmpty(), random.nextBoolean(), text.orEmpty(), text.orEmpty(), elements,
                some(random, 3, this::statement), some(random, 2, text::line), citations());
    }

    private Guide guide(List<Theme> themes, List<Question> questions) {
        List<GuideQuestion> asked = IntStream.range(0, random.nextInt(5))
                .mapToObj(no -> new GuideQuestion("asked-" + no, one(random, themes), text.sentences(),
                        some(random, 3, () -> one(random, questions)), some(random, 3, this::example)))
                .toList();
        return new Guide(some(random, 3, () -> new Guide.GroundRule(text.sentences(), "framework-0",
                1 + random.nextInt(9), citations())), asked);
    }

    private GuideQuestion.Example example() {
        return new GuideQuestion.Example("case-" + random.nextInt(9), text.word(), text.line());
    }

    private Timeline timeline() {
        List<Timeline.Event> events = IntStream.range(0, random.nextInt(5))
                .mapToObj(no -> new Timeline.Event("event-" + no, date(random), text.sentences(), text.word(),
                        maybe(random, () -> one(random, State.values())), citations()))
                .toList();
        return new Timeline(events, some(random, 2, this::conflict), some(random, 2, this::statement));
    }

    Conflict conflict() {
        return new Conflict(text.line(), List.of(statement(), statement()));
    }

    Statement statement() {
        return new Statement(text.sentences(), citations());
    }

    List<Citation> citations() {
        return some(random, 3, () -> new Citation(one(random, sources), text.orEmpty(), text.orEmpty()));
    }
}
