package commonground.seeds.readers;

import commonground.cases.Answer;
import commonground.cases.Question;
import commonground.seeds.yaml.Index;
import commonground.seeds.yaml.SeedMap;
import commonground.seeds.yaml.SeedValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the value of an answer as its question wants it. */
final class AnswerValues {

    private static final Answer.Value NONE = new Answer.Value.None();

    private final SeedMap map;

    AnswerValues(SeedMap map) {
        this.map = map;
    }

    /** The value, or none where there is none, where it is wrong or where the question is not known. */
    Answer.Value of(Optional<Question> question) {
        Optional<SeedValue> value = map.valueIfAny("value");
        if (question.isEmpty()) {
            return NONE;
        }
        return value.isPresent() ? read(question.get(), value.get()) : missing(question.get());
    }

    private Answer.Value missing(Question question) {
        if (question.kind() != Question.Kind.TEXT) {
            map.problem("value", "'value' is missing; %s".formatted(wanted(question)));
        }
        return NONE;
    }

    private Answer.Value read(Question question, SeedValue value) {
        return switch (question.kind()) {
            case TEXT -> superfluous(question, value);
            case CHOICE -> chosen(question, value, false);
            case CHOICES -> chosen(question, value, true);
            case NUMBER -> value.number().<Answer.Value>map(Answer.Value.Amount::new).orElse(NONE);
            case YEAR -> value.year().<Answer.Value>map(Answer.Value.Year::new).orElse(NONE);
        };
    }

    private static Answer.Value superfluous(Question question, SeedValue value) {
        value.problem("%s; take the value out".formatted(wanted(question)));
        return NONE;
    }

    private static Answer.Value chosen(Question question, SeedValue value, boolean several) {
        if (value.isList() != several) {
            value.problem(wanted(question));
            return NONE;
        }
        Index<String> allowed = Index.of("choice", "the question", Optional.of(keys(question)), key -> key);
        Set<String> given = new HashSet<>();
        for (SeedValue item : several ? value.items() : List.of(value)) {
            item.one(allowed)
                    .filter(key -> !given.add(key))
                    .ifPresent(key -> item.problem(
                            "'%s' stands in this list twice".formatted(key)));
        }
        return new Answer.Value.Chosen(keys(question).stream().filter(given::contains).toList());
    }

    private static String wanted(Question question) {
        return "question '%s' wants %s".formatted(question.id(), switch (question.kind()) {
            case TEXT -> "words alone";
            case CHOICE -> "one of " + String.join(", ", keys(question));
            case CHOICES -> "a list of any of " + String.join(", ", keys(question));
            case NUMBER -> "a number (%s)".formatted(question.unit());
            case YEAR -> "a year";
        });
    }

    private static List<String> keys(Question question) {
        return question.choices().stream().map(Question.Choice::value).toList();
    }
}
