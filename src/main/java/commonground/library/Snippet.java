package commonground.library;

import java.util.List;

/**
 * A passage in which a query's words were found.
 *
 * @param kind  what the passage is, such as {@code practice}, {@code answer} or {@code gap}
 * @param id    id of the finding, figure or question, empty for passages without one
 * @param title the passage's heading, empty if it has none
 * @param runs  its text, cut to about 24 words around the match
 */
public record Snippet(String kind, String id, String title, List<Run> runs) {

    /**
     * A stretch of text.
     *
     * @param marked whether it is one of the words searched for
     */
    public record Run(String text, boolean marked) {}

    public Snippet {
        runs = List.copyOf(runs);
    }
}
