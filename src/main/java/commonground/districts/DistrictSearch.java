package commonground.districts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds districts by the beginnings of words. */
final class DistrictSearch {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String GAP = " ";

    private final List<Entry> entries;

    /** A district with its words, each after a gap. */
    private record Entry(District district, String words) {}

    DistrictSearch(List<District> districts) {
        entries = districts.stream().map(district -> new Entry(district, words(district))).toList();
    }

    List<District> find(String typed, int most) {
        List<String> beginnings = Arrays.stream(plain(typed).split(GAP))
                .filter(word -> !word.isEmpty())
                .map(word -> GAP + word)
                .toList();
        return beginnings.isEmpty()
                ? List.of()
                : entries.stream()
                        .filter(entry -> beginnings.stream().allMatch(entry.words()::contains))
                        .limit(most)
                        .map(Entry::district)
                        .toList();
    }

    private static String words(District district) {
        return GAP + plain(String.join(GAP, district.name(), district.city(), district.county(),
                district.state().fullName(), district.state().name()));
    }

    private static String plain(String text) {
        String bare = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(GAP);
    }
}
