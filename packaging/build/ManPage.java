import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the manual page from what the program's own help says, so that it names every command and option there is. */
final class ManPage {

    private static final Pattern HEADING = Pattern.compile("(\\w[\\w ]*):");
    private static final Pattern COMMAND = Pattern.compile("  ([a-z]+) {2,}(.*)");
    private static final Pattern ENTRY = Pattern.compile(" {2,6}(\\S.*?) {2,}(\\S.*)");
    private static final Pattern LONG_ENTRY = Pattern.compile(" {2,6}(-\\S+)");

    private final StringBuilder page = new StringBuilder();
    private final Program program;

    private ManPage(Program program) {
        this.program = program;
    }

    static void write(Plan plan, Path file) throws IOException, InterruptedException {
        ManPage page = new ManPage(new Program(plan));
        page.line(".TH COMMONGROUND 1 \"" + plan.time().atOffset(ZoneOffset.UTC).toLocalDate() + "\" \"Common Ground "
                + plan.version() + "\"");
        page.writeAll();
        Files.writeString(file, page.page);
    }

    private void writeAll() throws IOException, InterruptedException {
        String help = program.print("--help");
        String[] head = help.lines().findFirst().orElseThrow().split(": ", 2);
        line(".SH NAME");
        line("commonground \\- " + escape(head[1]));
        line(".SH DESCRIPTION");
        text(help.lines().skip(1).toList(), ".SH ");
        for (String line : help.lines().toList()) {
            Matcher command = COMMAND.matcher(line);
            if (command.matches()) {
                line(".SH COMMAND " + command.group(1).toUpperCase(Locale.ROOT));
                text(program.print(command.group(1), "--help").lines().toList(), ".SS ");
            }
        }
    }

    private void text(Iterable<String> lines, String section) {
        for (String line : lines) {
            Matcher heading = HEADING.matcher(line);
            Matcher entry = ENTRY.matcher(line);
            Matcher longEntry = LONG_ENTRY.matcher(line);
            if (heading.matches()) {
                line(section + (section.equals(".SH ") ? heading.group(1).toUpperCase(Locale.ROOT) : heading.group(1)));
            } else if (entry.matches()) {
                entry(entry.group(1));
                line(escape(entry.group(2)));
            } else if (longEntry.matches()) {
                entry(longEntry.group(1));
            } else if (line.isBlank()) {
                line(".PP");
            } else {
                if (line.startsWith("  commonground")) {
                    line(".br");
                }
                line(escape(line.strip()));
            }
        }
    }

    private void entry(String name) {
        line(".TP");
        line(".B " + escape(name));
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    private static String escape(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
