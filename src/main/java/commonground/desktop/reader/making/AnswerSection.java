package commonground.desktop.reader.making;

import commonground.cases.Answer;
import commonground.cases.Answer.Confidence;
import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Question;
import commonground.cases.Theme;
import commonground.desktop.reader.page.Block;
import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.page.Section;
import commonground.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the section of all questions, those that our sources do not answer in their places. */
final class AnswerSection {

    /** The section's id. */
    static final String ID = "answers";

    private final Words words;
    private final Formats formats;
    private final Titles titles;

    AnswerSection(Words words) {
        this.words = words;
        this.formats = new Formats(words);
        this.titles = new Titles(words);
    }

    Section section(CaseStudy study, Catalog catalog) {
        List<Block> blocks = new ArrayList<>();
        for (Theme theme : catalog.themes()) {
            List<Question> questions = catalog.questionsOf(theme);
            if (!questions.isEmpty()) {
                blocks.add(new Block.Text(new Passage(Passage.Kind.SUBHEADING, theme.name())));
                questions.forEach(question -> blocks.add(reply(question, study)));
            }
        }
        return titles.section(ID,
                words.say("tally.of", study.answers().size(), catalog.questions().size()), blocks);
    }

    private Block reply(Question question, CaseStudy study) {
        Passage asked = new Passage(Passage.Kind.QUESTION, question.text());
        return study.answer(question)
                .map(answer -> new Block.Reply(asked, value(answer),
                        new Passage(Passage.Kind.PROSE, answer.text(), answer.citations()), note(answer)))
                .orElseGet(() -> new Block.Reply(asked, null, titles.notStated(), null));
    }

    /** What a comparison compares; nothing where the answer's words begin with the same. */
    private @Nullable Passage value(Answer answer) {
        String value = switch (answer.value()) {
            case Answer.Value.Amount amount -> formats.amount(amount.number(), answer.question().unit());
            case Answer.Value.Chosen _,Answer.Value.Year _ -> answer.question().describe(answer.value());
            case Answer.Value.None _ -> "";
        };
        return value.isEmpty() || answer.text().startsWith(value) ? null : new Passage(Passage.Kind.VALUE, value);
    }

    private @Nullable Passage note(Answer answer) {
        String sure = answer.confidence() == Confidence.HIGH
                ? ""
                : words.say("answer.confidence", words.label(answer.confidence()));
        String note = Stream.of(answer.note(), sure).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return note.isEmpty() ? null : new Passage(Passage.Kind.NOTE, note);
    }
}
