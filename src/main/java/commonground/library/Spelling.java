package commonground.library;

import commonground.store.pack.index.PackIndexWord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows every word of the library, and for a misspelt one the nearest. Reads the words when first asked. */
final class Spelling {

    private static final int MOST_ERRORS = 2;
    private static final int SHORTEST = 3;
    /** Up to this length, a word with two errors is another word. */
    private static final int SHORT = 4;

    private final Shelf shelf;
    private @Nullable List<Known> words;

    /**
     * A word of the library.
     *
     * @param letters    one bit for each letter that it has: words with more than four different bits are too far apart
     * @param statements in how many statements it is
     */
    private record Known(String word, int letters, int statements) {}

    private record Near(Known known, int distance) {}

    Spelling(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The text with its unknown words replaced by the nearest known; empty if none has one. */
    Optional<String> mend(String text, List<PackIndexWord> unknown) {
        StringBuilder mended = new StringBuilder(text);
        boolean found = false;
        for (PackIndexWord word : unknown.reversed()) {
            Optional<String> nearest = nearest(word.text());
            nearest.ifPresent(known -> mended.replace(word.start(), word.end(), known));
            found |= nearest.isPresent();
        }
        return found ? Optional.of(mended.toString()) : Optional.empty();
    }

    private Optional<String> nearest(String word) {
        if (word.length() < SHORTEST) {
            return Optional.empty();
        }
        int most = word.length() <= SHORT ? 1 : MOST_ERRORS;
        int letters = letters(word);
        return words().stream()
                .filter(known -> Integer.bitCount(known.letters() ^ letters) <= 2 * most)
                .map(known -> new Near(known, EditDistance.between(word, known.word(), most)))
                .filter(near -> near.distance() <= most)
                .min(Comparator.comparingInt(Near::distance)
                        .thenComparing(near -> near.known().statements(), Comparator.reverseOrder())
                        .thenComparing(near -> near.known().word()))
                .map(near -> near.known().word());
    }

    private synchronized List<Known> words() {
        if (words == null) {
            Map<String, Integer> statements = new HashMap<>();
            for (Shelf.Opened pack : shelf.packs()) {
                BrokenPackException.guard(pack.index()::words)
                        .forEach((word, number) -> statements
                                .merge(word, number, Integer::sum));
            }
            words = statements.entrySet()
                    .stream()
                    .map(entry -> new Known(entry.getKey(), letters(entry.getKey()), entry.getValue()))
                    .toList();
        }
        return words;
    }

    private static int letters(String word) {
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1 << (word.charAt(at) % Integer.SIZE);
        }
        return letters;
    }
}
