package commonground.library;

import commonground.store.pack.index.PackIndexWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a typed text asks for. Every text means something: its words, and which of them are between quotation marks;
 * no other sign has a meaning. Words after the 24th are left out.
 *
 * @param words   each word once
 * @param phrases runs of at least two words between quotation marks
 */
record Sought(List<Word> words, List<String> phrases) {

    private static final int MOST = 24;
    private static final Pattern QUOTED = Pattern.compile("[\"“„][^\"“”„]*[\"”“]");

    /**
     * A word to look for.
     *
     * @param word      where it stands in the text
     * @param stem      what it shares with its inflections
     * @param trunk     with what all of them begin
     * @param beginning whether longer words that begin with it are meant, too: it is still being typed
     */
    record Word(PackIndexWord word, String stem, String trunk, boolean beginning) {

        /** Whether a word of a passage is this word, an inflection of it, or one that begins with it. */
        boolean means(PackIndexWord other) {
            if (!other.text().startsWith(trunk)) {
                return false;
            }
            return (beginning && other.text().startsWith(word.text())) || other.stem().equals(stem);
        }
    }

    Sought {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
    }

    /** Reads what was typed. */
    static Sought in(String text) {
        List<PackIndexWord> typed = PackIndexWord.in(text);
        typed = typed.subList(0, Math.min(typed.size(), MOST));
        Map<String, Word> words = new LinkedHashMap<>();
        for (PackIndexWord word : typed) {
            boolean beginning = word.end() == text.length();
            words.putIfAbsent(word.text(), new Word(word, word.stem(), word.trunk(), beginning));
        }
        return new Sought(List.copyOf(words.values()), phrases(text, typed));
    }

    private static List<String> phrases(String text, List<PackIndexWord> typed) {
        List<String> phrases = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            int start = quoted.start();
            int end = quoted.end();
            List<PackIndexWord> phrase = typed.stream()
                    .filter(word -> word.start() >= start && word.end() <= end)
                    .toList();
            if (phrase.size() > 1) {
                phrases.add(text.substring(phrase.getFirst().start(), phrase.getLast().end()));
            }
        }
        return phrases;
    }
}
