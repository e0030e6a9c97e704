package commonground.words;

import commonground.cases.BackgroundNote;
import commonground.cases.Catalog;
import commonground.cases.Guide;
import commonground.cases.GuideQuestion;
import commonground.cases.Question;
import commonground.cases.Theme;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Themes and questions, those of the conversation guide too, in another language. What the bundle {@code catalog} has
 * no words for, such as the themes of a pack, stays as its authors wrote it; so does everything that rests on a source.
 */
public final class CatalogWords {

    private final ResourceBundle words;

    /** The words of a language. */
    public CatalogWords(Locale locale) {
        words = new Words("catalog", locale).bundle();
    }

    /** A catalog in these words. */
    public Catalog of(Catalog original) {
        Guide guide = new Guide(original.guide().groundRules(),
                original.guide().questions().stream().map(this::of).toList());
        return new Catalog(original.themes().stream().map(this::of).toList(),
                original.questions().stream().map(this::of).toList(), original.frameworks(), original.frameworkGaps(),
                original.timeline(), original.background().stream().map(this::of).toList(), guide);
    }

    private Theme of(Theme theme) {
        String key = "theme." + theme.id();
        return new Theme(theme.id(), say(key + ".name", theme.name()), say(key + ".about", theme.about()));
    }

    private Question of(Question question) {
        String key = "question." + question.id();
        String choice = "choice." + question.id() + ".";
        return new Question(question.id(), of(question.theme()), question.kind(),
                say("unit." + question.unit(), question.unit()), say(key + ".text", question.text()),
                say(key + ".label", question.label()),
                question.choices()
                        .stream()
                        .map(one -> new Question.Choice(one.value(), say(choice + one.value(), one.label())))
                        .toList());
    }

    private GuideQuestion of(GuideQuestion asked) {
        return new GuideQuestion(asked.id(), of(asked.theme()), say("guide." + asked.id(), asked.text()),
                asked.rows().stream().map(this::of).toList(), asked.examples());
    }

    private BackgroundNote of(BackgroundNote note) {
        return new BackgroundNote(note.id(), of(note.theme()), note.text(), note.original(), note.citations());
    }

    private String say(String key, String otherwise) {
        return words.containsKey(key) ? words.getString(key) : otherwise;
    }
}
