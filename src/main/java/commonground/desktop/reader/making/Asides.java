package commonground.desktop.reader.making;

import commonground.cases.BackgroundNote;
import commonground.cases.Catalog;
import commonground.cases.Citation;
import commonground.cases.Theme;
import commonground.cases.Voice;
import commonground.desktop.reader.page.Block;
import commonground.desktop.reader.page.Block.Aside.Note;
import commonground.desktop.reader.page.Passage;
import commonground.words.Words;
import java.util.List;
import java.util.stream.Stream;

/** Makes the asides of a theme: what research says of it, and what others say who are not of the case. */
final class Asides {

    private final Words words;

    Asides(Words words) {
        this.words = words;
    }

    /** The asides that bear on a theme, research first. */
    List<Block> of(Theme theme, Catalog catalog) {
        List<BackgroundNote> notes = catalog.background()
                .stream()
                .filter(note -> note.theme().id().equals(theme.id()))
                .toList();
        return Stream.concat(aside("research", notes.stream().filter(Asides::isResearch).toList()),
                aside("others", notes.stream().filter(note -> !isResearch(note)).toList())).toList();
    }

    private static boolean isResearch(BackgroundNote note) {
        return note.citations().stream().anyMatch(citation -> citation.source().voice() == Voice.RESEARCH);
    }

    private Stream<Block> aside(String key, List<BackgroundNote> notes) {
        return notes.isEmpty()
                ? Stream.empty()
                : Stream.of(new Block.Aside(new Passage(Passage.Kind.SUBHEADING, words.say("aside." + key)),
                        notes.stream().map(this::note).toList()));
    }

    private Note note(BackgroundNote note) {
        return new Note(new Passage(Passage.Kind.CELL, note.text(), note.citations()),
                new Passage(Passage.Kind.NOTE, words.say("aside.original", note.original())),
                note.citations().stream().map(Citation::source).distinct().toList());
    }
}
