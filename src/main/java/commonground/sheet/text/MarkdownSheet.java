package commonground.sheet.text;

import commonground.sheet.Sheet;
import commonground.sheet.SheetGuide;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes sheets as Markdown with the tables and footnotes that GitHub understands: a table a theme, a footnote a source.
 * What a sheet says is escaped, so that it is never markup.
 */
public final class MarkdownSheet {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>\\\\^`{|}]+");
    private static final String BLANK = " ";

    private final Sheet sheet;
    private final StringBuilder page = new StringBuilder();

    private MarkdownSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The whole file as text, to be written as UTF-8. */
    public static String write(Sheet sheet) {
        MarkdownSheet markdown = new MarkdownSheet(sheet);
        markdown.head();
        markdown.table(List.of(sheet.whatNext()));
        sheet.sections().forEach(markdown::section);
        markdown.guide();
        markdown.signs();
        markdown.sources();
        return markdown.page.toString();
    }

    private void head() {
        paragraph("# " + escape(sheet.head().title()));
        paragraph(escape(sheet.head().subtitle()) + " · " + escape(sheet.head().date()));
        paragraph("**" + escape(Lines.joined(sheet.head().tally(), sheet.head().both())) + "**");
        if (!sheet.head().shown().isEmpty()) {
            paragraph(escape(sheet.head().shown()));
        }
    }

    private void section(Sheet.Section section) {
        paragraph("## " + escape(section.name()));
        table(section.rows());
    }

    private void table(List<Sheet.Row> rows) {
        line(heads());
        line(Collections.nCopies(sheet.width() + 1, "---"));
        rows.forEach(row -> line(fields(row)));
        page.append('\n');
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(List.of(escape(sheet.labels().question())));
        for (Sheet.Column column : sheet.columns()) {
            heads.add(escape(column.name()) + "<br>" + escape(Lines.about(column)) + notes(column.mentions()));
        }
        return withOurs(heads, escape(sheet.ours()) + "<br>" + escape(sheet.aboutOurs()));
    }

    private List<String> fields(Sheet.Row row) {
        String likeness = row.inWords().isEmpty() ? "" : "<br>*" + escape(row.inWords()) + "*";
        String note = row.note().isEmpty() ? "" : "<br>" + escape(row.note());
        List<String> fields = new ArrayList<>(List.of("**" + escape(row.question()) + "**" + likeness + note));
        row.cells().forEach(cell -> fields.add(field(cell)));
        return withOurs(fields, BLANK);
    }

    private String field(Sheet.Cell cell) {
        return switch (cell) {
            case Sheet.Cell.Stated stated -> stated(stated);
            case Sheet.Cell.NotStated(String text) -> "*" + escape(text) + "*";
        };
    }

    private String stated(Sheet.Cell.Stated stated) {
        String caution = Lines.caution(stated, sheet.labels());
        return Lines.joined(stated.lead().isEmpty() ? "" : "**" + escape(stated.lead()) + "**",
                escape(stated.text()) + notes(stated.mentions()),
                Lines.signs(stated, sheet.legend())
                        .stream()
                        .map(letter -> "`" + letter + "`")
                        .collect(Collectors.joining(" ")))
                + (caution.isEmpty() ? "" : "<br>*" + escape(caution) + "*");
    }

    private static String notes(List<Sheet.Mention> mentions) {
        return Sheet.numbers(mentions).stream().map(number -> "[^" + number + "]").collect(Collectors.joining(" "));
    }

    private List<String> withOurs(List<String> fields, String ours) {
        return sheet.options().ourColumn() ? Stream.concat(fields.stream(), Stream.of(ours)).toList() : fields;
    }

    private void guide() {
        SheetGuide guide = sheet.guide();
        if (guide.isEmpty()) {
            return;
        }
        paragraph("## " + escape(sheet.labels().guide()));
        if (!guide.groundRules().isEmpty()) {
            paragraph("### " + escape(sheet.labels().groundRules()));
            guide.groundRules().forEach(rule -> item(0, stated(rule)));
            page.append('\n');
        }
        for (SheetGuide.Topic topic : guide.topics()) {
            paragraph("### " + escape(topic.name()));
            topic.questions().forEach(this::ask);
            page.append('\n');
        }
    }

    private void ask(SheetGuide.Ask ask) {
        item(0, "**" + escape(ask.question()) + "**");
        ask.examples().forEach(example -> item(2, stated(example.said())));
        if (!ask.others().isEmpty()) {
            item(2, escape(ask.others()));
        }
    }

    private void item(int indent, String text) {
        page.repeat(' ', indent).append("- ").append(text).append('\n');
    }

    private void signs() {
        Sheet.Legend legend = sheet.legend();
        paragraph("## " + escape(sheet.labels().signs()));
        paragraph(escape(legend.missing()));
        paragraph(escape(sheet.labels().voices()) + ": " + legend.voices()
                .stream()
                .map(voice -> "`" + voice.letter() + "` " + escape(voice.name()))
                .collect(Collectors.joining(", ")));
        paragraph("`" + legend.both().letter() + "` " + escape(legend.both().name() + ": " + legend.means()) + ".");
        paragraph(escape(sheet.labels().evidence()) + ": " + escape(String.join("; ", legend.rungs())));
        paragraph("## " + escape(sheet.labels().chosen()));
        legend.origin().forEach(origin -> paragraph(escape(origin.pack()) + ": " + escape(origin.chosen())));
        if (!sheet.sourceOfOurs().isEmpty()) {
            paragraph(escape(sheet.sourceOfOurs()));
        }
    }

    private void sources() {
        paragraph("## " + escape(sheet.labels().sources()));
        for (Sheet.Reference source : sheet.sources()) {
            page.append("[^").append(source.number()).append("]: ");
            paragraph(Lines.joined(escape(Lines.reference(source, sheet.labels(), title -> title)),
                    address(source.address())));
        }
    }

    private static String address(String address) {
        return WEB.matcher(address).matches() ? "<" + address + ">" : escape(address);
    }

    private void line(List<String> fields) {
        page.append(fields.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void paragraph(String text) {
        page.append(text).append("\n\n");
    }

    /**
     * Escapes what Markdown, HTML or GitHub's own links and mentions would take for a sign of theirs, wherever it
     * stands.
     */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int place = 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case '\\', '`', '*', '_', '[', ']', '|', '~', '#', '$', '!' -> escaped.append('\\').append(sign);
                case ':' -> escaped.append(isAddress(text, place) ? "&#58;" : ":");
                case '.' -> escaped.append(isWww(text, place) ? "&#46;" : ".");
                default -> escaped.append(sign);
            }
        }
        return escaped.toString();
    }

    private static boolean isAddress(String text, int place) {
        return text.startsWith("//", place + 1);
    }

    private static boolean isWww(String text, int place) {
        return text.regionMatches(true, place - 3, "www", 0, 3);
    }
}
