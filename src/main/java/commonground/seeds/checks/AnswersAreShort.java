package commonground.seeds.checks;

import commonground.cases.Answer;
import commonground.cases.Pack;
import commonground.seeds.yaml.Notes;

/** An answer fits a cell of a comparison. */
final class AnswersAreShort implements Check {

    private static final int MOST_WORDS = 25;

    @Override
    public void check(Pack pack, Notes notes) {
        pack.cases().stream().flatMap(study -> study.answers().stream()).forEach(answer -> check(answer, notes));
    }

    private static void check(Answer answer, Notes notes) {
        int words = answer.text().isEmpty() ? 0 : answer.text().split("\\s+").length;
        if (words > MOST_WORDS) {
            notes.problem(answer, "text",
                    "this answer has %d words; an answer has at most %d".formatted(words, MOST_WORDS));
        }
    }
}
