package commonground.sheet.html;

import commonground.sheet.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes rows and cells ready for the template. */
final class CellViews {

    private final Sheet sheet;

    CellViews(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * @param prefix of the ids of the table's column heads
     * @param band   id of the theme's band and a space, or empty
     */
    PageView.Row row(String prefix, String band, String id, Sheet.Row row) {
        Stream<PageView.Cell> cases = IntStream.range(0, row.cells().size())
                .mapToObj(place -> cell(band + id + " " + prefix + "c" + (place + 1), row.cells().get(place)));
        Stream<PageView.Cell> ours = sheet.options().ourColumn()
                ? Stream.of(empty("ours", band + id + " " + prefix + "c" + sheet.width(), ""))
                : Stream.empty();
        return new PageView.Row(id, row.likeness().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Typography.of(row.question()), sign(row.likeness()), Typography.of(row.inWords()),
                Typography.of(row.note()),
                Stream.concat(cases, ours).toList());
    }

    private static String sign(Sheet.Likeness likeness) {
        return switch (likeness) {
            case SAME -> "=";
            case PARTLY -> "≈";
            case DIFFERENT -> "≠";
            case NOT_COMPARABLE -> "";
        };
    }

    private PageView.Cell cell(String headers, Sheet.Cell cell) {
        return switch (cell) {
            case Sheet.Cell.Stated stated -> stated("stated", headers, stated);
            case Sheet.Cell.NotStated(String text) -> empty("missing", headers, text);
        };
    }

    /** What is said outside of tables. */
    PageView.Cell said(Sheet.Cell.Stated stated) {
        return stated("", "", stated);
    }

    private PageView.Cell stated(String style, String headers, Sheet.Cell.Stated stated) {
        return new PageView.Cell(style, headers, PageView.TOLD, Typography.of(stated.lead()),
                Typography.of(stated.text()),
                cites(stated.mentions()), stated.voices(),
                stated.both() ? List.of(sheet.legend().both()) : List.of(), Typography.of(stated.caution()),
                stated.doubt());
    }

    private static PageView.Cell empty(String style, String headers, String text) {
        return new PageView.Cell(style, headers, "", "", text, List.of(), List.of(), List.of(), "", "");
    }

    List<PageView.Cite> cites(List<Sheet.Mention> mentions) {
        List<Integer> numbers = Sheet.numbers(mentions);
        return IntStream.range(0, numbers.size())
                .mapToObj(place -> new PageView.Cite(place == numbers.size() - 1, numbers.get(place),
                        what(numbers.get(place))))
                .toList();
    }

    private String what(int number) {
        return sheet.labels().source() + " " + number;
    }
}
