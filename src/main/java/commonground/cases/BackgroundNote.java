package commonground.cases;

import java.util.List;

/**
 * A research finding that bears on a theme, told beside the cases.
 *
 * @param original the work that first reported it, as our source names it
 */
public record BackgroundNote(String id, Theme theme, String text, String original, List<Citation> citations)
        implements
        Cited {

    public BackgroundNote {
        citations = List.copyOf(citations);
    }
}
