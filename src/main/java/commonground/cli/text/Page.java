package commonground.cli.text;

import commonground.cli.run.Terminal;
import java.io.PrintWriter;

/** Text for people, wrapped to the width of the terminal. Indents are in columns. */
public final class Page {

    private static final int STEP = 2;

    private final PrintWriter out;
    private final Terminal terminal;

    /** @param terminal where the text is read */
    public Page(PrintWriter out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Columns of the terminal. */
    int width() {
        return terminal.width();
    }

    /** A heading or name: bold where that can be shown. */
    String strong(String text) {
        return terminal.emphasises() ? Emphasis.bold(text) : text;
    }

    /** A word that was searched for: bold where that can be shown, else between stars. */
    String mark(String text) {
        return terminal.emphasises() ? Emphasis.bold(text) : "*" + text + "*";
    }

    /** An empty line. */
    public void blank() {
        out.println();
    }

    /** The name of the whole. */
    void title(String text) {
        text(0, strong(text));
    }

    /** The name of a part, after an empty line. */
    public void heading(String text) {
        blank();
        text(0, strong(text));
    }

    /** A paragraph. */
    public void text(int indent, String text) {
        hanging(indent, "", text);
    }

    /** A paragraph of a list. */
    void bullet(int indent, String text) {
        hanging(indent, "- ", text);
    }

    /** A paragraph whose first line stands out to the left. */
    void entry(int indent, String text) {
        paragraph(" ".repeat(indent), indent + STEP, text);
    }

    /** A paragraph after a head that stands out to the left. */
    void hanging(int indent, String head, String text) {
        paragraph(" ".repeat(indent) + head, indent + Wrap.width(head), text);
    }

    private void paragraph(String start, int inner, String text) {
        String margin = start;
        for (String line : Wrap.lines(text, Math.max(width() - inner, 1))) {
            line(margin + line);
            margin = " ".repeat(inner);
        }
    }

    /** A line as it is. */
    void line(String line) {
        out.println(Emphasis.safe(line).stripTrailing());
    }
}
