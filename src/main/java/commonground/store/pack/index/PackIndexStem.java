package commonground.store.pack.index;

import java.util.List;

/**
 * Stems of English words after M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980), as SQLite's
 * tokenizer {@code porter} also makes them. Words of one or two letters, and such as are no words, stay as they are.
 */
public final class PackIndexStem {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 64;

    private static final List<Rule> SECOND = rules("ational ate", "tional tion", "enci ence", "anci ance", "izer ize",
            "logi log", "bli ble", "alli al", "entli ent", "eli e", "ousli ous", "ization ize", "ation ate",
            "ator ate", "alism al", "iveness ive", "fulness ful", "ousness ous", "aliti al", "iviti ive",
            "biliti ble");
    private static final List<Rule> THIRD = rules("icate ic", "ative ", "alize al", "iciti ic", "ical ic", "ful ",
            "ness ");
    private static final List<Rule> FOURTH = rules("al ", "ance ", "ence ", "er ", "ic ", "able ", "ible ", "ant ",
            "ement ", "ment ", "ent ", "ion ", "ou ", "ism ", "ate ", "iti ", "ous ", "ive ", "ize ");

    private record Rule(String ending, String instead) {}

    private PackIndexStem() {}

    public static String of(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return word;
        }
        String stem = yToI(pastAndParticiple(plural(word)));
        stem = replace(replace(stem, SECOND), THIRD);
        return doubleL(finalE(strip(stem)));
    }

    /**
     * With what every word of a stem begins. The rules put at most two letters that the word does not have at the end
     * of a stem: "ble" where the word has "bility".
     */
    public static String trunk(String stem) {
        return stem.substring(0, Math.max(1, stem.length() - 2));
    }

    private static List<Rule> rules(String... rules) {
        return List.of(rules).stream().map(PackIndexStem::rule).toList();
    }

    private static Rule rule(String rule) {
        int space = rule.indexOf(' ');
        return new Rule(rule.substring(0, space), rule.substring(space + 1));
    }

    private static String plural(String word) {
        if (!word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        boolean twoLetters =
                (word.endsWith("sses") && word.length() > 4) || (word.endsWith("ies") && word.length() > 3);
        return cut(word, twoLetters ? 2 : 1);
    }

    private static String pastAndParticiple(String word) {
        if (word.endsWith("eed")) {
            return measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
        }
        int length = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
        return length > 0 && hasVowel(cut(word, length)) ? mended(cut(word, length)) : word;
    }

    private static String mended(String stem) {
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        if (endsInDoubleConsonant(stem)) {
            return "lsz".indexOf(last(stem)) < 0 ? cut(stem, 1) : stem;
        }
        return measure(stem) == 1 && endsShort(stem) ? stem + "e" : stem;
    }

    private static String yToI(String word) {
        return word.endsWith("y") && hasVowel(cut(word, 1)) ? cut(word, 1) + "i" : word;
    }

    private static String replace(String word, List<Rule> rules) {
        for (Rule rule : rules) {
            if (word.endsWith(rule.ending())) {
                String stem = cut(word, rule.ending().length());
                return measure(stem) > 0 ? stem + rule.instead() : word;
            }
        }
        return word;
    }

    private static String strip(String word) {
        for (Rule rule : FOURTH) {
            if (word.endsWith(rule.ending())) {
                String stem = cut(word, rule.ending().length());
                boolean fits = !rule.ending().equals("ion") || stem.endsWith("s") || stem.endsWith("t");
                return fits && measure(stem) > 1 ? stem : word;
            }
        }
        return word;
    }

    private static String finalE(String word) {
        if (!word.endsWith("e")) {
            return word;
        }
        String stem = cut(word, 1);
        int measure = measure(stem);
        return measure > 1 || (measure == 1 && !endsShort(stem)) ? stem : word;
    }

    private static String doubleL(String word) {
        return word.endsWith("ll") && measure(cut(word, 1)) > 1 ? cut(word, 1) : word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    /** How many times a vowel is followed by a consonant: the paper's m. */
    private static int measure(String word) {
        int measure = 0;
        for (int at = 1; at < word.length(); at++) {
            if (isConsonant(word, at) && !isConsonant(word, at - 1)) {
                measure++;
            }
        }
        return measure;
    }

    private static boolean hasVowel(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!isConsonant(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInDoubleConsonant(String word) {
        int end = word.length() - 1;
        return end > 0 && word.charAt(end) == word.charAt(end - 1) && isConsonant(word, end);
    }

    /** Whether it ends in consonant, vowel, consonant, of which the last is none of w, x, y: the paper's *o. */
    private static boolean endsShort(String word) {
        int end = word.length() - 1;
        return end > 1 && isConsonant(word, end) && !isConsonant(word, end - 1) && isConsonant(word, end - 2)
                && "wxy".indexOf(word.charAt(end)) < 0;
    }

    private static boolean isConsonant(String word, int at) {
        return switch (word.charAt(at)) {
            case 'a', 'e', 'i', 'o', 'u' -> false;
            case 'y' -> at == 0 || !isConsonant(word, at - 1);
            default -> true;
        };
    }
}
