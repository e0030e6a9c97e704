package commonground.sheet.text;

import commonground.sheet.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes sheets as CSV after RFC 4180: one header line, CRLF, every line with the same number of fields. It begins with
 * a byte order mark, since Excel reads UTF-8 only so. A field that a spreadsheet would take for a formula gets an
 * apostrophe in front. Each case has three fields a row: what it says, the numbers of the sources with the letters of
 * their voices, and what to mind. The sources follow below the rows.
 */
public final class CsvSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";
    private static final int LEADING = 3;
    private static final int FIELDS_A_CASE = 3;

    private final Sheet sheet;
    private final int width;

    private CsvSheet(Sheet sheet) {
        this.sheet = sheet;
        this.width = LEADING + FIELDS_A_CASE * sheet.columns().size() + (sheet.options().ourColumn() ? 1 : 0);
    }

    /** The whole file as text, to be written as UTF-8. */
    public static String write(Sheet sheet) {
        return new CsvSheet(sheet).lines()
                .stream()
                .map(fields -> fields.stream().map(CsvSheet::field).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(heads());
        lines.add(about());
        lines.add(line("", sheet.whatNext()));
        sheet.sections().forEach(section -> section.rows().forEach(row -> lines.add(line(section.name(), row))));
        sheet.sources()
                .forEach(source -> lines.add(filled(sheet.labels().sources(), String.valueOf(source.number()),
                        source.voice().letter(), Lines.reference(source, sheet.labels(), title -> title),
                        source.address())));
        notes().forEach(note -> lines.add(filled(sheet.labels().signs(), note)));
        return lines;
    }

    private List<String> heads() {
        Sheet.Labels labels = sheet.labels();
        List<String> heads = new ArrayList<>(List.of(labels.theme(), labels.question(), labels.likeness()));
        for (Sheet.Column column : sheet.columns()) {
            heads.add(column.name());
            heads.add(column.shortName() + ": " + labels.sources());
            heads.add(column.shortName() + ": " + labels.caution());
        }
        return filled(heads, labels.ourColumn());
    }

    private List<String> about() {
        List<String> about = new ArrayList<>(List.of("", "", ""));
        for (Sheet.Column column : sheet.columns()) {
            about.addAll(List.of(Lines.about(column), numbers(column.mentions()), ""));
        }
        return filled(about, sheet.labels().ourColumnHint());
    }

    private List<String> line(String theme, Sheet.Row row) {
        List<String> fields = new ArrayList<>(List.of(theme, row.question(), row.inWords()));
        row.cells().forEach(cell -> fields.addAll(fields(cell)));
        return filled(fields, "");
    }

    private List<String> fields(Sheet.Cell cell) {
        return switch (cell) {
            case Sheet.Cell.Stated stated -> List.of(Lines.joined(stated.lead(), stated.text()),
                    Lines.joined(numbers(stated.mentions()), String.join(" ", Lines.letters(stated))),
                    Lines.joined(stated.caution(), stated.doubt()));
            case Sheet.Cell.NotStated(String text) -> List.of(text, "", "");
        };
    }

    private static String numbers(List<Sheet.Mention> mentions) {
        return Sheet.numbers(mentions).stream().map(String::valueOf).collect(Collectors.joining("; "));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(sheet.head().subtitle(), sheet.head().date(), sheet.head().tally(),
                sheet.head().shown(), sheet.legend().missing()));
        sheet.legend().origin().forEach(origin -> notes.add(origin.pack() + ": " + origin.chosen()));
        notes.removeIf(String::isEmpty);
        return notes;
    }

    private List<String> filled(List<String> fields, String ours) {
        List<String> all = new ArrayList<>(fields);
        if (sheet.options().ourColumn()) {
            all.add(ours);
        }
        return all;
    }

    private List<String> filled(String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(Collections.nCopies(width - fields.length, ""));
        return all;
    }

    private static String field(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
