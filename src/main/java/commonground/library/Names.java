package commonground.library;

import commonground.store.pack.index.PackIndexWord;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows the cases by id, name and alias, whatever the case, accents and punctuation. Reads aliases when first asked. */
final class Names {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int LAST_OF_ASCII = 127;
    private static final int MOST_NEAR = 3;
    /** A name may have one error in this many letters. */
    private static final int LETTERS_AN_ERROR = 3;

    private final Shelf shelf;
    private @Nullable List<Named> names;

    /** One of the plain names of the case at a place. */
    private record Named(int place, String name) {}

    private record Near(int place, int distance) {}

    Names(Shelf shelf) {
        this.shelf = shelf;
    }

    /** A name in lower case and without accents, by which the cases are ordered within a pack, too. */
    static String unaccented(String name) {
        if (hasNoAccents(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        return ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static boolean hasNoAccents(String name) {
        for (int place = 0; place < name.length(); place++) {
            if (name.charAt(place) > LAST_OF_ASCII) {
                return false;
            }
        }
        return true;
    }

    /** A name's words in lower case, without accents and punctuation. */
    static String plain(String name) {
        return PackIndexWord.in(name).stream().map(PackIndexWord::text).collect(Collectors.joining(" "));
    }

    /** All cases in order. */
    List<CaseName> all() {
        return places().mapToObj(shelf::entry).map(entry -> new CaseName(entry.id(), entry.name())).toList();
    }

    /** The place of the case of exactly this id. */
    OptionalInt ofId(String id) {
        return places().filter(place -> shelf.entry(place).id().equals(id)).findFirst();
    }

    /** The place of the case of this id, else name, else alias. */
    OptionalInt named(String name) {
        String letters = letters(plain(name));
        if (letters.isEmpty()) {
            return OptionalInt.empty();
        }
        return names().stream()
                .filter(named -> letters(named.name()).equals(letters))
                .mapToInt(Named::place)
                .findFirst();
    }

    private static String letters(String plain) {
        return plain.replace(" ", "");
    }

    /** The places of the cases with the nearest names, best first, at most three. */
    List<Integer> nearest(String name) {
        String plain = plain(name);
        if (plain.isEmpty()) {
            return List.of();
        }
        int words = words(plain);
        int most = Math.max(1, plain.length() / LETTERS_AN_ERROR);
        return names().stream()
                .map(named -> new Near(named.place(), distance(plain, words, named.name(), most)))
                .filter(near -> near.distance() <= most)
                .sorted(Comparator.comparingInt(Near::distance))
                .map(Near::place)
                .distinct()
                .limit(MOST_NEAR)
                .toList();
    }

    /** The distance to the whole name or to as many of its first words as were typed. */
    private static int distance(String typed, int words, String name, int most) {
        String[] parts = name.split(" ", words + 1);
        String first = Stream.of(parts).limit(words).collect(Collectors.joining(" "));
        return Math.min(EditDistance.between(typed, first, most), EditDistance.between(typed, name, most));
    }

    private static int words(String plain) {
        return (int) plain.chars().filter(letter -> letter == ' ').count() + 1;
    }

    private synchronized List<Named> names() {
        if (names == null) {
            List<Named> all = new ArrayList<>();
            places().mapToObj(place -> new Named(place, plain(shelf.entry(place).id()))).forEach(all::add);
            places().mapToObj(place -> new Named(place, plain(shelf.entry(place).name()))).forEach(all::add);
            shelf.aliases()
                    .forEach((place, aliases) -> aliases
                            .forEach(alias -> all.add(new Named(place, plain(alias)))));
            names = List.copyOf(all);
        }
        return names;
    }

    private IntStream places() {
        return IntStream.range(0, shelf.size());
    }
}
