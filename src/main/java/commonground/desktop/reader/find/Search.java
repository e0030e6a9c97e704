package commonground.desktop.reader.find;

import commonground.desktop.reader.find.Found.Match;
import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.page.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds words on a page, blind to case, accents and the shape of quotation marks and dashes. */
public final class Search {

    /** Shorter words are not searched for: they stand everywhere. */
    public static final int SHORTEST = 2;

    private final List<Passage> passages;
    private final List<String> folded;

    /** A search of these passages. */
    public Search(List<Passage> passages) {
        this.passages = List.copyOf(passages);
        this.folded = passages.stream().map(passage -> fold(passage.text())).toList();
    }

    /** Every place where these words stand one after another as they were typed. */
    public Found find(String typed) {
        String sought = fold(typed.strip());
        if (sought.length() < SHORTEST) {
            return Found.NOTHING;
        }
        return new Found(IntStream.range(0, passages.size())
                .boxed()
                .flatMap(index -> places(sought, folded.get(index))
                        .mapToObj(start -> new Match(passages.get(index), new Span(start, start + sought.length()))))
                .toList(), 0);
    }

    private static IntStream places(String sought, String text) {
        return IntStream.iterate(text.indexOf(sought), place -> place >= 0,
                place -> text.indexOf(sought, place + sought.length()));
    }

    /** Folds character by character, so that places in the folded text are places in the text. */
    private static String fold(String text) {
        return text.chars()
                .mapToObj(character -> String.valueOf(fold((char) character)))
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    private static char fold(char character) {
        return switch (character) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            case '\u00A0', '\u202F' -> ' ';
            default -> Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD).charAt(0);
        };
    }
}
