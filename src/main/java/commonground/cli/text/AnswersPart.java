package commonground.cli.text;

import commonground.cases.Answer;
import commonground.cases.CaseStudy;
import commonground.cases.Question;
import commonground.words.Words;
import java.util.List;

/** A case's answers to the questions that every case is asked. */
final class AnswersPart {

    private final Page page;
    private final Words words;
    private final Notes notes;

    AnswersPart(Page page, Words words, Notes notes) {
        this.page = page;
        this.words = words;
        this.notes = notes;
    }

    /** Shows the answers to these questions, the missing ones too. */
    void show(CaseStudy study, List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        page.heading(words.say("show.answers"));
        String theme = "";
        for (Question question : questions) {
            if (!question.theme().id().equals(theme)) {
                theme = question.theme().id();
                page.text(2, page.strong(question.theme().name()));
            }
            String reply = study.answer(question).map(this::say).orElseGet(() -> words.say("not-stated"));
            page.bullet(2, question.text() + "\n" + reply);
        }
    }

    private String say(Answer answer) {
        String note = answer.note().isEmpty() ? "" : " " + words.say("show.note", answer.note());
        String doubt = answer.confidence() == Answer.Confidence.LOW ? " " + words.say("show.doubt") : "";
        return answer.text() + " " + notes.marks(answer) + note + doubt;
    }
}
