package commonground.cli.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of cells under each other. A cell that is too long for its column goes on below. */
final class Table {

    private static final String GAP = "  ";

    private final Page page;
    private final int[] widths;

    /** @param widths of the columns */
    Table(Page page, int... widths) {
        this.page = page;
        this.widths = widths.clone();
    }

    /** A table for these rows: columns as wide as they need, the widest narrowed until the page holds all. */
    static Table fitting(Page page, List<List<String>> rows) {
        int columns = rows.getFirst().size();
        int[] widths = IntStream.range(0, columns).map(column -> widest(rows, column)).toArray();
        int room = page.width() - GAP.length() * (columns - 1);
        int[] least = IntStream.range(0, columns).map(column -> longestWord(rows, column)).toArray();
        while (Arrays.stream(widths).sum() > room) {
            int column = widestThatCanShrink(widths, least);
            if (column < 0) {
                break;
            }
            widths[column]--;
        }
        return new Table(page, widths);
    }

    private static int widest(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> Wrap.width(row.get(column))).max().orElse(0);
    }

    private static int longestWord(List<List<String>> rows, int column) {
        return rows.stream()
                .flatMap(row -> Arrays.stream(row.get(column).split("\\s+")))
                .mapToInt(Wrap::width)
                .max()
                .orElse(0);
    }

    private static int widestThatCanShrink(int[] widths, int[] least) {
        int found = -1;
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > least[column] && (found < 0 || widths[column] > widths[found])) {
                found = column;
            }
        }
        return found;
    }

    void rows(List<List<String>> rows) {
        rows.forEach(this::row);
    }

    void row(List<String> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            wrapped.add(Wrap.lines(cells.get(column), widths[column]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        IntStream.range(0, height).forEach(line -> page.line(line(wrapped, line)));
    }

    private String line(List<List<String>> cells, int number) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String part = number < cells.get(column).size() ? cells.get(column).get(number) : "";
            line.append(column == 0 ? "" : GAP)
                    .append(part)
                    .repeat(' ', Math.max(0, widths[column] - Wrap.width(part)));
        }
        return line.toString();
    }
}
