package commonground.store.pack.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text as it is searched for: a run of letters and digits, in lower case and without accents. An apostrophe
 * with a single letter behind it ends the word before it ("district's" is "district").
 *
 * @param text  never empty
 * @param start where it begins in the text that it was found in
 * @param end   where it ends there, not included
 */
public record PackIndexWord(String text, int start, int end) {

    /** The words of a text, in its order. */
    public static List<PackIndexWord> in(String text) {
        List<PackIndexWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (belongs(letter)) {
                int end = end(text, at);
                String word = plain(text.substring(at, end));
                if (!word.isEmpty() && !isTail(word, at, text)) {
                    words.add(new PackIndexWord(word, at, end));
                }
                at = end;
            } else {
                at += Character.charCount(letter);
            }
        }
        return words;
    }

    /** What all inflections of this word have in common, as Porter's algorithm tells it. */
    public String stem() {
        return PackIndexStem.of(text);
    }

    /** With what every word of the same stem begins. */
    public String trunk() {
        return PackIndexStem.trunk(stem());
    }

    private static int end(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (!belongs(letter) && !isMark(letter)) {
                return at;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private static boolean isTail(String word, int start, String text) {
        return word.length() == 1 && start > 1 && isApostrophe(text.charAt(start - 1))
                && Character.isLetter(text.charAt(start - 2));
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '\u2019';
    }

    private static boolean belongs(int letter) {
        if (letter < 128) {
            return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
                    || (letter >= '0' && letter <= '9');
        }
        return switch (Character.getType(letter)) {
            case Character.OTHER_NUMBER, Character.LETTER_NUMBER, Character.PRIVATE_USE -> true;
            default -> Character.isLetterOrDigit(letter);
        };
    }

    private static boolean isMark(int letter) {
        return letter >= 128 && Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(letter -> !isMark(letter))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isAscii(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }
}
