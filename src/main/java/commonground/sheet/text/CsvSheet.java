package commonground.sheet.text;

import commonground.sheet.Sheet;
import commonground.sheet.SheetGuide;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes sheets as CSV after RFC 4180: one header line, CRLF, every line with the same number of fields. It begins with
 * a byte order mark, since Excel reads UTF-8 only so. A field that a spreadsheet would take for a formula gets an
 * apostrophe in front. Each case has four fields a row: what it says, the numbers of the sources with the letters of
 * their voices, whether both sides say so, and what to mind. The questions for the conversation and the sources follow
 * below the rows.
 */
public final class CsvSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";
    private static final int LEADING = 3;
    private static final int FIELDS_A_CASE = 4;

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
        sheet.guide()
                .groundRules()
                .forEach(rule -> lines.add(filled(sheet.labels().groundRules(), rule.text(), grounds(rule))));
        sheet.guide().topics().forEach(topic -> topic.questions().forEach(ask -> lines.add(ask(topic, ask))));
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
            heads.add(column.shortName() + ": " + sheet.legend().both().letter());
            heads.add(column.shortName() + ": " + labels.caution());
        }
        return filled(heads, sheet.ours());
    }

    private List<String> about() {
        List<String> about = new ArrayList<>(List.of("", "", ""));
        for (Sheet.Column column : sheet.columns()) {
            about.addAll(List.of(Lines.about(column), numbers(column.mentions()), "", ""));
        }
        return filled(about, sheet.aboutOurs());
    }

    private List<String> line(String theme, Sheet.Row row) {
        List<String> fields = new ArrayList<>(List.of(theme, Lines.joined(row.question(), row.note()), row.inWords()));
        row.cells().forEach(cell -> fields.addAll(fields(cell)));
        return filled(fields, "");
    }

    private List<String> fields(Sheet.Cell cell) {
        return switch (cell) {
            case Sheet.Cell.Stated stated -> List.of(Lines.joined(stated.lead(), stated.text()),
                    grounds(stated),
                    stated.both() ? sheet.legend().both().name() : "",
                    Lines.joined(stated.caution(), stated.doubt()));
            case Sheet.Cell.NotStated(String text) -> List.of(text, "", "", "");
        };
    }

    private static String letters(Sheet.Cell.Stated stated) {
        return stated.voices().stream().map(Sheet.Mark::letter).collect(Collectors.joining(" "));
    }

    private List<String> ask(SheetGuide.Topic topic, SheetGuide.Ask ask) {
        List<String> fields = new ArrayList<>(
                List.of(sheet.labels().guide() + ": " + topic.name(), ask.question(), ask.others()));
        for (int column = 0; column < sheet.columns().size(); column++) {
            int place = column;
            List<Sheet.Cell.Stated> said = ask.examples()
                    .stream()
                    .filter(example -> example.column() == place)
                    .map(SheetGuide.Example::said)
                    .toList();
            fields.addAll(List.of(joined(said, Sheet.Cell.Stated::text), joined(said, CsvSheet::grounds),
                    said.stream().anyMatch(Sheet.Cell.Stated::both) ? sheet.legend().both().name() : "", ""));
        }
        return filled(fields, "");
    }

    private static String joined(List<Sheet.Cell.Stated> said, Function<Sheet.Cell.Stated, String> part) {
        return said.stream().map(part).collect(Collectors.joining(" / "));
    }

    private static String grounds(Sheet.Cell.Stated stated) {
        return Lines.joined(numbers(stated.mentions()), letters(stated));
    }

    private static String numbers(List<Sheet.Mention> mentions) {
        return Sheet.numbers(mentions).stream().map(String::valueOf).collect(Collectors.joining("; "));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(sheet.head().subtitle(), sheet.head().date(), sheet.head().tally(),
                sheet.head().both(), sheet.head().shown(), sheet.legend().missing()));
        sheet.legend().origin().forEach(origin -> notes.add(origin.pack() + ": " + origin.chosen()));
        notes.add(sheet.sourceOfOurs());
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
