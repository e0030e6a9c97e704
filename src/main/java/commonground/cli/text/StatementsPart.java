package commonground.cli.text;

import commonground.cases.Conflict;
import commonground.cases.Statement;
import commonground.words.Words;
import java.util.List;

/** Cited sentences wherever they stand: alone, where sources disagree, and with the list of sources at the end. */
final class StatementsPart {

    private final Page page;
    private final Words words;
    private final Notes notes;

    StatementsPart(Page page, Words words, Notes notes) {
        this.page = page;
        this.words = words;
        this.notes = notes;
    }

    String cited(Statement statement) {
        return (statement.text() + " " + notes.marks(statement.citations())).strip();
    }

    void statement(Statement statement) {
        page.bullet(2, cited(statement));
    }

    /** What sources do not state, under a heading if there is any. */
    void gaps(List<Statement> gaps) {
        if (!gaps.isEmpty()) {
            page.heading(words.say("show.gaps"));
            gaps.forEach(this::statement);
        }
    }

    /** The readings of each conflict, under a heading if there is any. */
    void conflicts(List<Conflict> conflicts) {
        if (!conflicts.isEmpty()) {
            page.heading(words.say("show.conflicts"));
            conflicts.forEach(this::conflict);
        }
    }

    private void conflict(Conflict conflict) {
        page.text(2, page.strong(conflict.about()));
        for (int at = 0; at < conflict.readings().size(); at++) {
            page.hanging(4, (char) ('a' + at) + ") ", cited(conflict.readings().get(at)));
        }
    }

    /** All that was cited so far. */
    void sources() {
        if (!notes.sources().isEmpty()) {
            page.heading(words.say("show.sources"));
            new SourceList(page, words).showNumbered(notes.sources());
        }
    }
}
