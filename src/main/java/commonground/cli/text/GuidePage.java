package commonground.cli.text;

import commonground.cases.Guide;
import commonground.compare.AnsweredQuestion;
import commonground.words.Words;
import java.util.List;

/** The conversation guide: ground rules, questions by theme, and how cases answered them. */
public final class GuidePage {

    private final Page page;
    private final Words words;
    private final Notes notes;

    public GuidePage(Page page, Words words) {
        this.page = page;
        this.words = words;
        this.notes = new Notes(words);
    }

    /** Shows the ground rules and these questions with their sources. */
    public void show(List<Guide.GroundRule> rules, List<AnsweredQuestion> questions) {
        page.title(words.say("guide.title"));
        if (!rules.isEmpty()) {
            page.heading(words.say("guide.ground-rules"));
            rules.forEach(rule -> page.bullet(2, rule.text() + " " + notes.marks(rule)));
        }
        String theme = "";
        for (AnsweredQuestion asked : questions) {
            if (!asked.question().theme().id().equals(theme)) {
                theme = asked.question().theme().id();
                page.heading(asked.question().theme().name());
            }
            page.bullet(2, page.strong(asked.question().text()));
            asked.examples().forEach(this::example);
        }
        new StatementsPart(page, words, notes).sources();
    }

    private void example(AnsweredQuestion.Example example) {
        page.bullet(4, example.study().name() + ": " + example.how() + " " + notes.marks(example.finding()));
    }
}
