package commonground.sheet;

import commonground.cases.Citation;
import commonground.cases.Source;
import commonground.cases.Voice;
import commonground.words.Words;
import java.text.ListFormat;
import java.util.List;

/** Writes sources as full references. */
public final class References {

    private final Words words;

    /** @param words the bundle {@code sheet} */
    public References(Words words) {
        this.words = words;
    }

    Sheet.Reference of(int number, Source source, List<String> locators) {
        return new Sheet.Reference(number, PlainText.of(source.id()), authors(source), PlainText.of(source.title()),
                PlainText.of(source.publisher()), date(source), mark(source.voice()), words.label(source.rung()),
                locators, PlainText.of(source.url()));
    }

    /** The letter and the name of a voice. */
    public Sheet.Mark mark(Voice voice) {
        return new Sheet.Mark(words.letter(voice), words.label(voice));
    }

    /** Who speaks in these citations, each once. */
    public List<Sheet.Mark> marks(List<Citation> citations) {
        return citations.stream().map(citation -> mark(citation.source().voice())).distinct().toList();
    }

    private String authors(Source source) {
        List<String> names = source.authors().stream().map(PlainText::of).toList();
        return names.size() < 2
                ? String.join("", names)
                : ListFormat.getInstance(words.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(names);
    }

    private String date(Source source) {
        return source.date() == null ? words.say("undated") : words.date(source.date());
    }
}
