package commonground.desktop.reader.find;

import commonground.desktop.reader.page.Passage;
import commonground.desktop.reader.page.Span;
import java.util.List;
import java.util.Optional;

/**
 * What was found on a page, and at which match the reader is.
 *
 * @param matches in reading order
 * @param at      index of the present match, from 0; of no meaning where there is none
 */
public record Found(List<Match> matches, int at) {

    /** Nothing. */
    public static final Found NOTHING = new Found(List.of(), 0);

    /** A place where the words stand. */
    public record Match(Passage passage, Span span) {}

    public Found {
        matches = List.copyOf(matches);
    }

    /** The present match. */
    public Optional<Match> current() {
        return matches.isEmpty() ? Optional.empty() : Optional.of(matches.get(at));
    }

    /** The same with the next match present; after the last comes the first. */
    public Found next() {
        return moved(1);
    }

    /** The same with the match before present; before the first comes the last. */
    public Found previous() {
        return moved(-1);
    }

    private Found moved(int by) {
        return matches.isEmpty() ? this : new Found(matches, Math.floorMod(at + by, matches.size()));
    }
}
