package commonground.sheet.html;

import commonground.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays a sheet's rows out in one table, or in one table a theme. */
final class TableViews {

    /** From this length on, a cell is too tall for one flowing table. In characters. */
    private static final int LONG = 700;
    private static final int WIDEST_FLOWING = 3;
    /** A theme of so many rows or fewer shares a page with the one before. */
    private static final int FEW = 3;

    private final Sheet sheet;
    private final boolean paged;
    private final CellViews cells;

    TableViews(Sheet sheet, boolean paged) {
        this.sheet = sheet;
        this.paged = paged;
        this.cells = new CellViews(sheet);
    }

    /** One flowing table on screen and for few, short columns; else a table a theme with the heads repeated. */
    List<PageView.Table> tables() {
        return paged && isCrowded() ? tableEachTheme() : List.of(flowingTable());
    }

    private boolean isCrowded() {
        return sheet.width() > WIDEST_FLOWING
                || sheet.rows().flatMap(row -> row.cells().stream()).anyMatch(this::isLong);
    }

    private boolean isLong(Sheet.Cell cell) {
        return switch (cell) {
            case Sheet.Cell.Stated stated -> stated.text().length() + stated.caution().length() > LONG;
            case Sheet.Cell.NotStated notStated -> false;
        };
    }

    private PageView.Table flowingTable() {
        List<PageView.Group> groups = new ArrayList<>();
        groups.add(group("", "", "", whatNext("")));
        IntStream.range(0, sheet.sections().size()).forEach(place -> groups.addAll(groups(place)));
        return table("flowing", "", "", "", groups, true);
    }

    /** In print a band and its first row are a group of their own, which is never split between pages. */
    private List<PageView.Group> groups(int place) {
        List<PageView.Row> rows = rows("", place);
        String name = sheet.sections().get(place).name();
        int first = paged ? 1 : rows.size();
        PageView.Group head = group("together", "t" + (place + 1), name, rows.subList(0, first));
        return first == rows.size()
                ? List.of(head)
                : List.of(head, group("", "", "", rows.subList(first, rows.size())));
    }

    private List<PageView.Table> tableEachTheme() {
        PageView.Table first = table("opening", "", "", "n", List.of(group("", "", "", whatNext("n"))), true);
        return Stream.concat(Stream.of(first), IntStream.range(0, sheet.sections().size()).mapToObj(this::themeTable))
                .toList();
    }

    private PageView.Table themeTable(int place) {
        String prefix = "t" + (place + 1);
        List<PageView.Row> rows = rows(prefix, place);
        return table(rows.size() > FEW ? "theme fresh" : "theme", prefix, sheet.sections().get(place).name(), prefix,
                List.of(group("", "", "", rows)), false);
    }

    private PageView.Table table(String style, String id, String heading, String prefix, List<PageView.Group> groups,
            boolean full) {
        String caption = heading.isEmpty() ? sheet.labels().caption() : heading;
        return new PageView.Table(style, id, heading, caption, prefix + "q", percent(questionShare()),
                percent((100 - questionShare()) / sheet.width()), columns(prefix, full), groups);
    }

    private double questionShare() {
        return sheet.width() > WIDEST_FLOWING ? 15 : 19;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    private List<PageView.Column> columns(String prefix, boolean full) {
        Stream<PageView.Column> cases = IntStream.range(0, sheet.columns().size())
                .mapToObj(place -> column(prefix, place, full));
        Stream<PageView.Column> ours = sheet.options().ourColumn() ? Stream.of(ourColumn(prefix)) : Stream.empty();
        return Stream.concat(cases, ours).toList();
    }

    private PageView.Column column(String prefix, int place, boolean full) {
        Sheet.Column column = sheet.columns().get(place);
        String about = String.join(" · ",
                Stream.of(column.place(), column.affiliation(), column.students())
                        .filter(part -> !part.isEmpty())
                        .toList());
        return new PageView.Column(prefix + "c" + (place + 1), "case",
                Typography.of(full ? column.name() : column.shortName()),
                full ? about : "", full ? cells.cites(column.mentions()) : List.of());
    }

    private PageView.Column ourColumn(String prefix) {
        return new PageView.Column(prefix + "c" + sheet.width(), "ours", Typography.of(sheet.ours()),
                sheet.aboutOurs(), List.of());
    }

    private PageView.Group group(String style, String id, String band, List<PageView.Row> rows) {
        return new PageView.Group(style, id, band, paged ? "row" : "rowgroup", sheet.width() + 1, rows);
    }

    private List<PageView.Row> whatNext(String prefix) {
        return List.of(cells.row(prefix, "", "r0", sheet.whatNext()));
    }

    private List<PageView.Row> rows(String prefix, int section) {
        String band = prefix.isEmpty() ? "t" + (section + 1) + " " : "";
        List<Sheet.Row> rows = sheet.sections().get(section).rows();
        return IntStream.range(0, rows.size())
                .mapToObj(place -> cells.row(prefix, band, "r" + (section + 1) + "-" + (place + 1), rows.get(place)))
                .toList();
    }
}
