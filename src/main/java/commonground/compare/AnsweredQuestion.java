package commonground.compare;

import commonground.cases.CaseStudy;
import commonground.cases.Finding;
import commonground.cases.GuideQuestion;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A question of the conversation guide with the cases that answered it.
 *
 * @param examples in the question's order; those whose case or finding is not there are left out
 */
public record AnsweredQuestion(GuideQuestion question, List<Example> examples) {

    /**
     * How a case answered.
     *
     * @param finding says so
     */
    public record Example(CaseStudy study, Finding finding, String how) {}

    public AnsweredQuestion {
        examples = List.copyOf(examples);
    }

    /**
     * A question with its cases looked up.
     *
     * @param cases a case by its id, empty if there is none
     */
    public static AnsweredQuestion of(GuideQuestion question, Function<String, Optional<CaseStudy>> cases) {
        return new AnsweredQuestion(question,
                question.examples().stream().flatMap(example -> example(example, cases)).toList());
    }

    private static Stream<Example> example(GuideQuestion.Example example,
            Function<String, Optional<CaseStudy>> cases) {
        return cases.apply(example.caseId())
                .flatMap(study -> study.finding(example.finding())
                        .map(finding -> new Example(study, finding, example.how())))
                .stream();
    }
}
