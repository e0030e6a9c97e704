package commonground.store.pack.writing;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Puts the parts of a statement together into the title and the text that are searched and shown as a passage. */
final class Headings {

    private Headings() {}

    /** The parts that are there, one after the other. */
    static String join(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** A heading and the years that it is of, as far as they are known. */
    static String dated(String heading, @Nullable Integer from, @Nullable Integer to) {
        String years = from != null && from.equals(to) ? from.toString() : text(from) + "–" + text(to);
        return from == null && to == null ? heading : heading + ", " + years;
    }

    /** A heading and its year, if it is known. */
    static String dated(String heading, @Nullable Integer year) {
        return dated(heading, year, year);
    }

    /** The value, or nothing. */
    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
