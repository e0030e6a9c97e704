package commonground.desktop.reader.page;

import commonground.cases.Citation;
import commonground.cases.Cited;
import commonground.cases.Keyed;
import commonground.cases.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A run of text at one place of the page: sentences, each followed by the numbers of its sources. */
public final class Passage implements Cited {

    /** What a passage is on the page; its key is its style class. */
    public enum Kind implements Keyed {
        NAME, BYLINE, HEADLINE, HEADING, QUIET_HEADING, SUBHEADING, PROSE, STANDING, TITLE, WHEN, FIGURE, METRIC, BASE,
        CHANGE, CAVEAT, QUESTION, VALUE, NOTE, CELL, GAP, UNSTATED, REFERENCE, REFERENCE_LINE
    }

    private final Kind kind;
    private final List<Statement> statements;

    /** A passage of several sentences. */
    public Passage(Kind kind, List<Statement> statements) {
        this.kind = kind;
        this.statements = List.copyOf(statements);
    }

    /** A passage of one sentence. */
    public Passage(Kind kind, String text, List<Citation> citations) {
        this(kind, List.of(new Statement(text, citations)));
    }

    /** A passage that cites nothing, such as a heading. */
    public Passage(Kind kind, String text) {
        this(kind, text, List.of());
    }

    /**
     * A title with small print beside it.
     *
     * @param aside such as years, empty for none
     */
    public static Passage title(String title, String aside) {
        return new Passage(Kind.TITLE, Stream.of(title, aside)
                .filter(text -> !text.isEmpty())
                .map(text -> new Statement(text, List.of()))
                .toList());
    }

    /** What it is on the page. */
    public Kind kind() {
        return kind;
    }

    /** Its sentences. */
    public List<Statement> statements() {
        return statements;
    }

    /** Its words without the numbers of its sources; a space stands between two sentences. */
    public String text() {
        return statements.stream().map(Statement::text).collect(Collectors.joining(" "));
    }

    @Override
    public List<Citation> citations() {
        return statements.stream().flatMap(statement -> statement.citations().stream()).distinct().toList();
    }

    @Override
    public String toString() {
        return kind + ": " + text();
    }
}
