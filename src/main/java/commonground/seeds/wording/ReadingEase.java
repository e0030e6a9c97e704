package commonground.seeds.wording;

import commonground.cases.CaseStudy;
import commonground.cases.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reading ease of a text, as Rudolf Flesch reckons it in "A new readability yardstick", Journal of Applied Psychology
 * 32 (1948), pages 221-233: 206.835 less 1.015 for each word that a sentence has, less 84.6 for each syllable that a word
 * has, both on average. Plain English scores 60 to 70, and what is easier more.
 *
 * <p>Syllables are counted as groups of vowels, without a mute e at the end of a word, and at least one a word; a number
 * counts as one. The score is thus an estimate, good to two or three points for a text of a hundred words.
 */
public final class ReadingEase {

    private static final double BASE = 206.835;
    private static final double SENTENCE_WEIGHT = 1.015;
    private static final double WORD_WEIGHT = 84.6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019.,][\\p{L}\\p{N}]+)*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy\u00e1\u00e9\u00ed\u00f3\u00fa]+");
    /** Where a group of vowels is two syllables: evaluate, negotiate, superior. */
    private static final Pattern HIATUS = Pattern.compile("(?<=[^q]u|i)a(?=t)|(?<=i)o(?=r)");
    private static final Pattern MUTE_END =
            Pattern.compile("(?<=[^aeiouyl])es?$|(?<=[aeiouy]l)es?$|(?<=[^aeiouydt])ed$");
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<!\\b(?:St|Dr|Mr|Ms|Mrs|Jr|Sr|No|vs|\\p{Lu}))[.!?]+[\\\"')\u201d\u2019]*(?=\\s|$)");

    private ReadingEase() {}

    /** The reading ease of a case's story, its six parts read in order. */
    public static double of(CaseStudy.Story story) {
        return of(Stream.of(story.before(), story.together(), story.firstStep(), story.built(), story.changed(),
                story.next()).flatMap(List::stream).map(Statement::text).collect(Collectors.joining(" ")));
    }

    /** The reading ease of a text that has a word at least. */
    static double of(String text) {
        List<String> words = WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT)).toList();
        double sentences = Math.max(1, count(SENTENCE_END, text));
        double syllables = words.stream().mapToInt(ReadingEase::syllables).sum();
        int count = Math.max(1, words.size());
        return BASE - SENTENCE_WEIGHT * count / sentences - WORD_WEIGHT * syllables / count;
    }

    static int syllables(String word) {
        String voiced = MUTE_END.matcher(word).replaceFirst("");
        return Math.max(1, count(VOWELS, voiced) + count(HIATUS, voiced));
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }
}
