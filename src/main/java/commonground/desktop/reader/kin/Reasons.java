package commonground.desktop.reader.kin;

import commonground.cases.Keyed;
import commonground.cases.Question;
import commonground.cases.Theme;
import commonground.compare.Kinship.Reason;
import commonground.compare.Kinship.SameAnswers;
import commonground.compare.Kinship.SameCrisis;
import commonground.compare.Kinship.SameThemes;
import commonground.compare.Kinship.SameUnion;
import commonground.compare.Kinship.SimilarSize;
import commonground.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Says why two cases are alike. */
final class Reasons {

    private static final int EXAMPLES = 3;

    private final Words words;

    /** @param words the bundle {@code reader} */
    Reasons(Words words) {
        this.words = words;
    }

    String say(Reason reason) {
        return switch (reason) {
            case SameCrisis crisis -> words.say("kin.crisis", crisis.types()
                    .stream()
                    .map(this::label)
                    .collect(Collectors.joining(words.say("kin.crisis.joiner"))));
            case SameThemes themes ->
                    words.say("kin.themes", joined(themes.themes().stream().map(Theme::name).toList()));
            case SameAnswers answers -> words.say("kin.answers", answers.same().size(), answers.both(),
                    joined(answers.same().stream().limit(EXAMPLES).map(this::quoted).toList()));
            case SameUnion union -> words.say("kin.union", words.label(union.affiliation()));
            case SimilarSize size -> words.say("kin.size", size.students());
        };
    }

    private String label(Keyed value) {
        return words.label(value);
    }

    private String quoted(Question question) {
        return words.say("kin.question", question.label());
    }

    private String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining(words.say("kin.joiner")));
    }
}
