package commonground.cli.text;

import commonground.sheet.Sheet;
import commonground.sheet.SheetGuide;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison side by side on the terminal; one case below the other where columns would get too narrow. */
public final class SheetPage {

    private static final int NARROWEST = 24;
    private static final int GAP = 2;

    private final Page page;
    private final Sheet sheet;

    public SheetPage(Page page, Sheet sheet) {
        this.page = page;
        this.sheet = sheet;
    }

    /** Shows the comparison with its sources. */
    public void show() {
        Sheet.Head head = sheet.head();
        page.title(head.title());
        page.text(0, head.subtitle() + " · " + head.date());
        page.text(0, head.tally());
        if (!head.both().isEmpty()) {
            page.text(0, head.both());
        }
        if (!head.shown().isEmpty()) {
            page.text(0, head.shown());
        }
        if (column() >= NARROWEST) {
            showTable();
        } else {
            showStacked();
        }
        guide();
        sources();
        page.heading(sheet.labels().chosen());
        sheet.legend().origin().forEach(origin -> page.bullet(0, origin.pack() + ": " + origin.chosen()));
    }

    private int column() {
        int cases = sheet.columns().size();
        return (page.width() - question() - GAP * cases) / cases;
    }

    private int question() {
        return Math.clamp(page.width() / 5, 16, 28);
    }

    private void showTable() {
        int[] widths = new int[sheet.columns().size() + 1];
        Arrays.fill(widths, column());
        widths[0] = question();
        Table table = new Table(page, widths);
        page.blank();
        table.row(cells("", sheet.columns(), column -> page.strong(column.shortName())));
        table.row(cells("", sheet.columns(), this::place));
        page.blank();
        row(table, sheet.whatNext());
        for (Sheet.Section section : sheet.sections()) {
            page.text(0, page.strong(section.name()));
            section.rows().forEach(row -> row(table, row));
        }
    }

    private void row(Table table, Sheet.Row row) {
        String likeness = row.inWords().isEmpty() ? "" : "\n(" + row.inWords() + ")";
        table.row(cells(row.question() + likeness, row.cells(), this::say));
        page.blank();
    }

    private static <T> List<String> cells(String first, List<T> rest, Function<T, String> say) {
        List<String> cells = new ArrayList<>(List.of(first));
        rest.forEach(thing -> cells.add(say.apply(thing)));
        return cells;
    }

    private void showStacked() {
        page.blank();
        sheet.columns().forEach(column -> page.bullet(0, column.name() + " · " + place(column)));
        page.blank();
        stacked(sheet.whatNext());
        for (Sheet.Section section : sheet.sections()) {
            page.text(0, page.strong(section.name()));
            section.rows().forEach(this::stacked);
        }
    }

    private void stacked(Sheet.Row row) {
        String likeness = row.inWords().isEmpty() ? "" : " (" + row.inWords() + ")";
        page.text(0, row.question() + likeness);
        for (int at = 0; at < row.cells().size(); at++) {
            page.entry(2, page.strong(sheet.columns().get(at).shortName() + ":") + " " + say(row.cells().get(at)));
        }
        page.blank();
    }

    private String place(Sheet.Column column) {
        return Stream.of(column.place(), column.affiliation(), column.students())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String say(Sheet.Cell cell) {
        return switch (cell) {
            case Sheet.Cell.NotStated notStated -> notStated.text();
            case Sheet.Cell.Stated stated -> {
                String marks =
                        stated.numbers().stream().map(number -> "[" + number + "]").collect(Collectors.joining());
                String caution = stated.caution().isEmpty() ? "" : sheet.labels().caution() + ": " + stated.caution();
                String both = stated.both() ? "(" + sheet.legend().both().name() + ")" : "";
                yield Stream.of(stated.lead(), stated.text(), marks, both, caution, stated.doubt())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
            }
        };
    }

    private void guide() {
        if (sheet.guide().isEmpty()) {
            return;
        }
        page.text(0, page.strong(sheet.labels().guide()));
        if (!sheet.guide().groundRules().isEmpty()) {
            page.text(0, page.strong(sheet.labels().groundRules()));
            sheet.guide().groundRules().forEach(rule -> page.bullet(2, say(rule)));
            page.blank();
        }
        for (SheetGuide.Topic topic : sheet.guide().topics()) {
            page.text(0, page.strong(topic.name()));
            topic.questions().forEach(this::ask);
            page.blank();
        }
    }

    private void ask(SheetGuide.Ask ask) {
        page.bullet(2, page.strong(ask.question()));
        ask.examples().forEach(example -> page.bullet(4, say(example.said())));
        if (!ask.others().isEmpty()) {
            page.text(4, ask.others());
        }
    }

    private void sources() {
        page.text(0, page.strong(sheet.labels().sources()));
        int widest = String.valueOf(sheet.sources().size()).length() + 2;
        for (Sheet.Reference source : sheet.sources()) {
            String number = "[" + source.number() + "]";
            String margin = " ".repeat(widest + 1);
            String head = " ".repeat(widest - number.length()) + number + " ";
            page.hanging(0, head,
                    SourceList.reference(source.authors(), source.title(), source.publisher(), source.date()));
            page.hanging(0, margin, source.voice().name() + " (" + source.voice().letter() + ") · " + source.rung());
            if (!source.locators().isEmpty()) {
                page.hanging(0, margin, sheet.labels().citedAt() + ": " + String.join("; ", source.locators()));
            }
            if (!source.address().isEmpty()) {
                page.hanging(0, margin, source.address());
            }
        }
    }
}
