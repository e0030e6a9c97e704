package commonground.seeds.readers;

import commonground.cases.Framework;
import commonground.cases.Guide;
import commonground.cases.GuideQuestion;
import commonground.cases.Question;
import commonground.seeds.yaml.Ids;
import commonground.seeds.yaml.SeedMap;
import commonground.seeds.yaml.SeedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code guide.yaml}. */
final class GuideReader {

    /** The framework whose elements the ground rules are drawn from. */
    private static final String NORMS = "abc-guiding-principles";
    private static final int FEWEST_CASES = 2;

    private final Themes themes;
    private final Citations citations;
    private final Optional<List<Framework>> frameworks;
    private final GuideExampleReader examples;
    private final Ids ids = new Ids("questions of the guide");

    /** @param frameworks empty if they could not be read */
    GuideReader(Themes themes, Citations citations, Optional<List<Framework>> frameworks, GuideExampleReader examples) {
        this.themes = themes;
        this.citations = citations;
        this.frameworks = frameworks;
        this.examples = examples;
    }

    Guide guide(SeedMap map) {
        return new Guide(map.listIfAny("ground_rules", this::groundRule), map.listIfAny("questions", this::question));
    }

    private Guide.GroundRule groundRule(SeedMap map) {
        int element = map.ordinal("element");
        frameworks.ifPresent(all -> norms(all).ifPresentOrElse(norms -> CrosswalkReader.check(map, element, norms),
                () -> map.problem("element",
                        "there is no framework '%s' to draw a ground rule from".formatted(NORMS))));
        return new Guide.GroundRule(CauseWords.summary(map, "text"), NORMS, element, citations.of(map));
    }

    private static Optional<Framework> norms(List<Framework> frameworks) {
        return frameworks.stream().filter(framework -> framework.id().equals(NORMS)).findFirst();
    }

    private GuideQuestion question(SeedMap map) {
        GuideQuestion question = new GuideQuestion(map.id("id", ids), themes.of(map), map.text("text"), rows(map),
                map.list("examples", "a question of the guide has at least two", examples::example));
        refuseLikeExamples(map, question.examples());
        return question;
    }

    private List<Question> rows(SeedMap map) {
        List<Question> rows = new ArrayList<>();
        for (SeedValue item : map.itemsIfAny("rows")) {
            themes.questionOf(item).ifPresent(row -> {
                if (rows.contains(row)) {
                    item.problem("'%s' stands in this list twice".formatted(row.id()));
                }
                rows.add(row);
            });
        }
        return rows;
    }

    private static void refuseLikeExamples(SeedMap map, List<GuideQuestion.Example> given) {
        List<GuideQuestion.Example> found = given.stream().filter(example -> !example.finding().isEmpty()).toList();
        if (found.isEmpty() || found.size() < given.size()) {
            return;
        }
        if (found.stream().map(GuideQuestion.Example::caseId).distinct().count() < FEWEST_CASES) {
            map.problem("examples",
                    "all examples are of one case; a question of the guide has examples of at least two");
        }
        if (found.stream().map(example -> List.of(example.caseId(), example.finding())).distinct().count() < found
                .size()) {
            map.problem("examples", "two of these examples rest on the same finding; take one out");
        }
    }
}
