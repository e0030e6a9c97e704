package commonground.cases;

import java.util.Collection;
import java.util.List;

/**
 * A question for a joint meeting of labor and management, with cases that answered it differently.
 *
 * @param id       unique in its pack; never changes
 * @param text     as it is asked aloud
 * @param rows     the questions whose rows of a comparison it fits; may be empty
 * @param examples of at least two cases
 */
public record GuideQuestion(String id, Theme theme, String text, List<Question> rows, List<Example> examples) {

    /**
     * How one case answered; its sources are those of the finding.
     *
     * @param caseId  id of the case
     * @param finding id of a finding of that case
     * @param how     what the finding says of it, in a few words
     */
    public record Example(String caseId, String finding, String how) {}

    public GuideQuestion {
        rows = List.copyOf(rows);
        examples = List.copyOf(examples);
    }

    /** Whether it fits the row of one of these questions. */
    public boolean fitsAny(Collection<Question> questions) {
        return rows.stream().anyMatch(row -> questions.stream().anyMatch(question -> question.id().equals(row.id())));
    }
}
