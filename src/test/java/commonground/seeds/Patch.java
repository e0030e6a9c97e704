package commonground.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A way to spoil the base seeds, and the problems that must come of it. The lines of a patch file begin with {@code #} (a
 * remark), {@code @} (the file that the lines below are of), {@code -} (a line to take out; a run of such lines must stand
 * in the file once), {@code +} (a line to put in their place, or at the file's end where none is taken out) and {@code !}
 * (a problem to expect).
 */
final class Patch {

    private final List<Change> changes = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private record Change(String file, StringBuilder out, StringBuilder in) {

        void apply(Path folder) throws IOException {
            Path target = folder.resolve(file);
            String text = Files.exists(target) ? Files.readString(target) : "";
            int start = out.isEmpty() ? text.length() : ("\n" + text).indexOf("\n" + out);
            assertThat(start).describedAs("lines of %s to take out:%n%s", file, out).isNotNegative();
            String rest = text.substring(start + out.length());
            assertThat("\n" + rest).describedAs("lines of %s to take out, found twice", file)
                    .satisfies(after -> assertThat(!out.isEmpty() && after.contains("\n" + out)).isFalse());
            Files.writeString(target, text.substring(0, start) + in + rest);
        }
    }

    static Patch read(Path file) throws IOException {
        Patch patch = new Patch();
        String target = "";
        char before = '#';
        for (String line : Files.readAllLines(file)) {
            char kind = line.isEmpty() ? '#' : line.charAt(0);
            String rest = line.isEmpty() ? "" : line.substring(1);
            if ((kind == '-' && before != '-') || (kind == '+' && before != '-' && before != '+')) {
                patch.changes.add(new Change(target, new StringBuilder(), new StringBuilder()));
            }
            switch (kind) {
                case '@' -> target = rest.strip();
                case '!' -> patch.problems.add(rest.strip());
                case '-' -> patch.changes.getLast().out().append(rest).append('\n');
                case '+' -> patch.changes.getLast().in().append(rest).append('\n');
                default -> assertThat(kind).describedAs("the first character of: %s", line).isEqualTo('#');
            }
            before = kind;
        }
        return patch;
    }

    void apply(Path folder) throws IOException {
        for (Change change : changes) {
            change.apply(folder);
        }
    }

    List<String> problems() {
        return problems;
    }
}
