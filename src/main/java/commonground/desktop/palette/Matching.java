package commonground.desktop.palette;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds entries by the beginnings of their words, in any order, and by parts of words after these. */
final class Matching {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BLANKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int NONE = -1;
    private static final int IN_ORDER = 4;
    private static final int WORD_START = 2;
    /** One or two letters stand within nearly everything. */
    private static final int LEAST_WITHIN = 3;

    private record Known(Entry entry, String plain, List<String> words) {}

    private record Hit(Entry entry, int score) {}

    private final List<Known> known;

    Matching(List<Entry> entries) {
        known = entries.stream().map(entry -> {
            String plain = plain(entry.label() + " " + entry.kind());
            return new Known(entry, plain, List.of(BLANKS.split(plain)));
        }).toList();
    }

    /** The entries that fit what is typed, best first; all of them if nothing is. */
    List<Entry> find(String typed, int most) {
        String plain = plain(typed);
        List<String> parts = Arrays.stream(BLANKS.split(plain)).filter(part -> !part.isEmpty()).toList();
        return known.stream()
                .map(candidate -> new Hit(candidate.entry(), score(candidate, parts, plain)))
                .filter(hit -> hit.score() > NONE)
                .sorted(Comparator.comparingInt(Hit::score).reversed())
                .limit(most)
                .map(Hit::entry)
                .toList();
    }

    private static int score(Known candidate, List<String> parts, String typed) {
        int score = candidate.plain().startsWith(typed) ? IN_ORDER : 0;
        for (String part : parts) {
            if (candidate.words().stream().anyMatch(word -> word.startsWith(part))) {
                score += WORD_START;
            } else if (part.length() >= LEAST_WITHIN && candidate.plain().contains(part)) {
                score++;
            } else {
                return NONE;
            }
        }
        return score;
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
