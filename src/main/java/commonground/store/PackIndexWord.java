package commonground.store;

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
        StringBuilder word = new StringBuilder();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (belongs(letter) || (isMark(letter) && !word.isEmpty())) {
                start = word.isEmpty() ? at : start;
                append(letter, word);
            } else {
                end(word, start, at, text, words);
            }
            at = next;
        }
        end(word, start, at, text, words);
        return words;
    }

    /** What all inflections of this word have in common, as Porter's algorithm tells it. */
    public String stem() {
        return PackIndexStem.of(text);
    }

    private static void end(StringBuilder word, int start, int end, String text, List<PackIndexWord> words) {
        if (!word.isEmpty() && !isTail(word, start, text)) {
            words.add(new PackIndexWord(word.toString(), start, end));
        }
        word.setLength(0);
    }

    private static boolean isTail(StringBuilder word, int start, String text) {
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

    private static void append(int letter, StringBuilder word) {
        if (letter < 128) {
            word.append((char) (letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter));
        } else {
            Normalizer.normalize(Character.toString(letter).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                    .codePoints()
                    .filter(part -> !isMark(part))
                    .forEach(word::appendCodePoint);
        }
    }
}
