package commonground.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A value of a closed list that seeds, packs and message bundles name by a lower-case key such as {@code in-place}. */
public interface Keyed {

    /** The constant's name; every implementation is an enum. */
    String name();

    /** The key under which seeds, packs and message bundles name this value. */
    default String key() {
        return keyOf(name());
    }

    /** The value of {@code type} with this key, or empty if there is none. */
    static <E extends Enum<E> & Keyed> Optional<E> find(Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> value.key().equals(key)).findFirst();
    }

    /** All keys of {@code type}, in the order of its constants. */
    static <E extends Enum<E> & Keyed> List<String> keys(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Keyed::key).toList();
    }

    private static String keyOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
