package commonground.cli.option;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a mistyped word was meant to be. */
public final class Nearest {

    private Nearest() {}

    /** The known word that is fewest slips of the finger away, or empty if all are too far. */
    public static Optional<String> to(String typed, Collection<String> known) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> slips(lower, word.toLowerCase(Locale.ROOT)) <= allowed(word))
                .min(Comparator.comparingInt(word -> slips(lower, word.toLowerCase(Locale.ROOT))));
    }

    private static int allowed(String word) {
        return Math.max(1, word.length() / 3);
    }

    /** Letters added, left out, replaced or swapped with the next (optimal string alignment). */
    private static int slips(String typed, String word) {
        int[][] cost = new int[typed.length() + 1][word.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= word.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, typed, word, i, j);
            }
        }
        return cost[typed.length()][word.length()];
    }

    private static int cheapest(int[][] cost, String typed, String word, int i, int j) {
        boolean same = typed.charAt(i - 1) == word.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && typed.charAt(i - 1) == word.charAt(j - 2)
                && typed.charAt(i - 2) == word.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
