package commonground.seeds.checks;

import commonground.cases.Answer;
import commonground.cases.CaseStudy;
import commonground.cases.Pack;
import commonground.seeds.yaml.Notes;
import java.util.HashSet;
import java.util.Set;

/** A case has one answer to a question at most. */
final class QuestionsAreAnsweredOnce implements Check {

    @Override
    public void check(Pack pack, Notes notes) {
        pack.cases().forEach(study -> check(study, notes));
    }

    private static void check(CaseStudy study, Notes notes) {
        Set<String> answered = new HashSet<>();
        for (Answer answer : study.answers()) {
            String id = answer.question().id();
            if (!id.isEmpty() && !answered.add(id)) {
                notes.problem(answer, "question",
                        "question '%s' is answered twice; a case has one answer to a question".formatted(id));
            }
        }
    }
}
