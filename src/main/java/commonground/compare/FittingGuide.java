package commonground.compare;

import commonground.cases.CaseStudy;
import commonground.cases.Finding;
import commonground.cases.Guide;
import commonground.cases.GuideQuestion;
import commonground.cases.Question;
import commonground.cases.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The part of the conversation guide that fits the rows of a comparison.
 *
 * @param groundRules none if no question fits
 * @param sections    the questions by the theme of the first row that each fits, in the order of the rows
 */
public record FittingGuide(List<Guide.GroundRule> groundRules, List<Section> sections) {

    /** What fits no row at all. */
    public static final FittingGuide NOTHING = new FittingGuide(List.of(), List.of());

    /** The questions under one theme, at least one. */
    public record Section(Theme theme, List<Asked> questions) {

        public Section {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question of the guide.
     *
     * @param examples of the comparison's cases
     * @param others   names of the other cases that answered it
     */
    public record Asked(GuideQuestion question, List<Example> examples, List<String> others) {

        public Asked {
            examples = List.copyOf(examples);
            others = List.copyOf(others);
        }
    }

    /**
     * How a case of the comparison answered.
     *
     * @param column  the place of the case, from 0
     * @param finding says so
     */
    public record Example(int column, Finding finding, String how) {}

    public FittingGuide {
        groundRules = List.copyOf(groundRules);
        sections = List.copyOf(sections);
    }

    /**
     * The part of a guide that fits the rows that a comparison shows and prints.
     *
     * @param names the name of a case by its id, empty if there is no such case
     */
    public static FittingGuide of(Comparison comparison, Guide guide, Function<String, Optional<String>> names) {
        Set<String> asked = new HashSet<>();
        List<Section> sections = comparison.printed()
                .stream()
                .map(section -> new Section(section.theme(), fitting(section, guide).filter(
                        question -> asked.add(question.id()))
                        .map(question -> asked(question, comparison, names))
                        .toList()))
                .filter(section -> !section.questions().isEmpty())
                .toList();
        return sections.isEmpty() ? NOTHING : new FittingGuide(guide.groundRules(), sections);
    }

    private static Stream<GuideQuestion> fitting(Comparison.Section section, Guide guide) {
        List<Question> rows = section.rows().stream().map(Row::question).toList();
        return guide.questions().stream().filter(question -> question.fitsAny(rows));
    }

    private static Asked asked(GuideQuestion question, Comparison comparison,
            Function<String, Optional<String>> names) {
        List<String> columns = comparison.plan().caseIds();
        return new Asked(question,
                IntStream.range(0, columns.size())
                        .boxed()
                        .flatMap(column -> examples(question, column, comparison.cases().get(column)))
                        .toList(),
                question.examples()
                        .stream()
                        .map(GuideQuestion.Example::caseId)
                        .filter(id -> !columns.contains(id))
                        .distinct()
                        .flatMap(id -> names.apply(id).stream())
                        .toList());
    }

    private static Stream<Example> examples(GuideQuestion question, int column, CaseStudy study) {
        return question.examples()
                .stream()
                .filter(example -> example.caseId().equals(study.id()))
                .flatMap(example -> study.finding(example.finding())
                        .map(finding -> new Example(column, finding, example.how()))
                        .stream());
    }
}
