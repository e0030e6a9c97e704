package commonground.seeds.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
final class Nearest {

    /** Letters of a word; whole texts, which only get here by mistake, are not worth the work. */
    private static final int LONGEST = 80;

    private Nearest() {}

    /**
     * The word of {@code words} with the fewest letters to change, swap, add or drop, case aside; empty if more than a
     * third of the letters would have to change.
     */
    static Optional<String> to(String typed, Collection<String> words) {
        record Candidate(String word, int distance) {}
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        return words.stream()
                .map(word -> new Candidate(word,
                        distance(typed.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= candidate.word().length() / 3)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /** The Damerau-Levenshtein distance in its "optimal string alignment" form. */
    private static int distance(String from, String to) {
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                steps[i][j] = step(steps, from, to, i, j);
            }
        }
        return steps[from.length()][to.length()];
    }

    private static int step(int[][] steps, String from, String to, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best = Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
