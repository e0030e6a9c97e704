package commonground.store.pack.reading;

import commonground.cases.Citation;
import commonground.cases.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of one of the two tables of statements with its citations.
 *
 * @param theme id, {@code null} where it has none
 */
record Said(
        int no,
        String kind,
        String id,
        @Nullable String theme,
        String title,
        String text,
        List<Citation> citations) {

    Statement statement() {
        return new Statement(text, citations);
    }
}
