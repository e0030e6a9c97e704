package commonground.cli.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import commonground.cases.Citation;
import commonground.cases.Cited;
import commonground.cases.Guide;
import commonground.cases.Question;
import commonground.cases.Source;
import commonground.cases.Theme;
import commonground.compare.AnsweredQuestion;
import java.util.List;
import java.util.stream.Stream;

/** What {@code guide --json} prints. */
public record GuideJson(List<Guide.GroundRule> groundRules, List<Asked> questions, List<Source> sources) {

    /**
     * A question of the guide.
     *
     * @param rows ids of the questions of a comparison whose rows it fits
     */
    public record Asked(String id, Theme theme, String text, List<Question> rows, List<Example> examples) {

        static Asked of(AnsweredQuestion asked) {
            return new Asked(asked.question().id(), asked.question().theme(), asked.question().text(),
                    asked.question().rows(), asked.examples().stream().map(Example::of).toList());
        }
    }

    /** How a case answered, with the sources of the finding that says so. */
    public record Example(
            @JsonProperty("case") String study,
            String name,
            String finding,
            String how,
            List<Citation> citations) implements Cited {

        static Example of(AnsweredQuestion.Example example) {
            return new Example(example.study().id(), example.study().name(), example.finding().id(), example.how(),
                    example.finding().citations());
        }
    }

    /** Ground rules and questions with all works that they cite. */
    public static GuideJson of(List<Guide.GroundRule> rules, List<AnsweredQuestion> asked) {
        List<Asked> questions = asked.stream().map(Asked::of).toList();
        return new GuideJson(rules, questions, SourcesJson.cited(Stream.concat(rules.stream(),
                questions.stream().flatMap(question -> question.examples().stream()))));
    }
}
