package commonground.desktop.palette;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
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

    private record Known(Entry entry, String plain, List<String> words) {

        boolean hasWordFrom(String part) {
            for (String word : words) {
                if (word.startsWith(part)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Known> known;

    Matching(List<Entry> entries) {
        this(List.of(), entries.stream().map(entry -> {
            String plain = plain(entry.label() + " " + entry.kind());
            return new Known(entry, plain, List.of(BLANKS.split(plain)));
        }).toList());
    }

    private Matching(List<Known> first, List<Known> rest) {
        known = new ArrayList<>(first.size() + rest.size());
        known.addAll(first);
        known.addAll(rest);
    }

    /** The entries of both. */
    Matching and(Matching other) {
        return new Matching(known, other.known);
    }

    /** The entries that fit what is typed, best first; all of them if nothing is. */
    List<Entry> find(String typed, int most) {
        String plain = plain(typed);
        String[] parts = Arrays.stream(BLANKS.split(plain)).filter(part -> !part.isEmpty()).toArray(String[]::new);
        if (parts.length == 0) {
            return known.stream().limit(most).map(Known::entry).toList();
        }
        NavigableMap<Integer, List<Entry>> hits = new TreeMap<>(Comparator.reverseOrder());
        for (Known candidate : known) {
            int score = score(candidate, parts, plain);
            if (score > NONE) {
                List<Entry> equals = hits.computeIfAbsent(score, key -> new ArrayList<>());
                if (equals.size() < most) {
                    equals.add(candidate.entry());
                }
            }
        }
        return hits.values().stream().flatMap(List::stream).limit(most).toList();
    }

    private static int score(Known candidate, String[] parts, String typed) {
        int score = candidate.plain().startsWith(typed) ? IN_ORDER : 0;
        for (String part : parts) {
            if (candidate.hasWordFrom(part)) {
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
