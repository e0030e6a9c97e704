package commonground.sheet;

import commonground.compare.Cell;
import commonground.compare.Likeness;
import commonground.compare.Row;
import commonground.words.Words;
import java.text.ListFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Says how the answers of a row relate. */
public final class LikenessWords {

    private final Words words;
    private final List<String> columns;
    private final ListFormat list;

    /**
     * Words for the rows of one comparison.
     *
     * @param words   the bundle {@code sheet}
     * @param columns short names of the cases
     */
    public LikenessWords(Words words, List<String> columns) {
        this.words = words;
        this.columns = columns;
        this.list = ListFormat.getInstance(words.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL);
    }

    /** How the answers relate, and what they share; empty if the row cannot be compared. */
    public String say(Row row) {
        return switch (row.likeness()) {
            case Likeness.Same same -> words.say(isWhole(row) ? "likeness.same" : "likeness.same-stated");
            case Likeness.Partly partly -> words.say("likeness.partly", shared(row, partly));
            case Likeness.Different different -> words.say("likeness.different");
            case Likeness.NotComparable notComparable -> "";
        };
    }

    static Sheet.Likeness kind(Likeness likeness) {
        return switch (likeness) {
            case Likeness.Same same -> Sheet.Likeness.SAME;
            case Likeness.Partly partly -> Sheet.Likeness.PARTLY;
            case Likeness.Different different -> Sheet.Likeness.DIFFERENT;
            case Likeness.NotComparable notComparable -> Sheet.Likeness.NOT_COMPARABLE;
        };
    }

    private static boolean isWhole(Row row) {
        return row.cells().stream().allMatch(Cell.Stated.class::isInstance);
    }

    private String shared(Row row, Likeness.Partly partly) {
        return partly.shared()
                .stream()
                .map(shared -> shared(PlainText.of(row.question().describe(shared.value())), shared.columns()))
                .collect(Collectors.joining("; "));
    }

    private String shared(String value, List<Integer> places) {
        return columns.size() == 2
                ? value
                : words.say("likeness.shared-by", value, list.format(places.stream().map(columns::get).toList()));
    }
}
