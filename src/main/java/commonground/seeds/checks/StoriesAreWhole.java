package commonground.seeds.checks;

import commonground.cases.CaseStudy;
import commonground.cases.Pack;
import commonground.cases.Statement;
import commonground.seeds.yaml.Notes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The story of a case has its six parts, and a length that is read in two minutes. */
final class StoriesAreWhole implements Check {

    private static final int FEWEST_WORDS = 250;
    private static final int MOST_WORDS = 450;

    @Override
    public void check(Pack pack, Notes notes) {
        pack.cases().forEach(study -> check(study, notes));
    }

    private static void check(CaseStudy study, Notes notes) {
        Map<String, List<Statement>> parts = parts(study.story());
        if (parts.values().stream().allMatch(List::isEmpty)) {
            notes.problem(study, "story", "this case has no story; it has six parts (%s) and %d to %d words in all"
                    .formatted(String.join(", ", parts.keySet()), FEWEST_WORDS, MOST_WORDS));
            return;
        }
        parts.forEach((part, statements) -> {
            if (statements.isEmpty()) {
                notes.problem(study.story(), part, "the story's part '%s' is missing; a story has all of %s"
                        .formatted(part, String.join(", ", parts.keySet())));
            }
        });
        checkLength(study, parts, notes);
    }

    private static void checkLength(CaseStudy study, Map<String, List<Statement>> parts, Notes notes) {
        int words = parts.values()
                .stream()
                .flatMap(List::stream)
                .mapToInt(statement -> statement.text().split("\\s+").length)
                .sum();
        if (words < FEWEST_WORDS || words > MOST_WORDS) {
            notes.problem(study, "story", "this story has %d words; a story has %d to %d".formatted(words, FEWEST_WORDS,
                    MOST_WORDS));
        }
    }

    private static Map<String, List<Statement>> parts(CaseStudy.Story story) {
        Map<String, List<Statement>> parts = new LinkedHashMap<>();
        parts.put("before", story.before());
        parts.put("together", story.together());
        parts.put("first_step", story.firstStep());
        parts.put("built", story.built());
        parts.put("changed", story.changed());
        parts.put("next", story.next());
        return parts;
    }
}
