package commonground.store.pack.reading;

import commonground.cases.Answer;
import commonground.cases.Catalog;
import commonground.cases.Question;
import commonground.store.sql.Row;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Reads the answers of a case. */
final class AnswerReader {

    private final Catalog catalog;

    AnswerReader(Catalog catalog) {
        this.catalog = catalog;
    }

    List<Answer> read(Passages passages) throws SQLException {
        Map<Integer, List<String>> chosen = passages.lists("answer_choice", row -> row.text("value"));
        Map<Integer, List<String>> findings = passages.lists("answer_finding", row -> row.text("finding"));
        return passages.detailed("answer", "answer", (said, row) -> {
            Question question = question(said.id());
            return new Answer(question, value(question, row, chosen.getOrDefault(said.no(), List.of())),
                    row.text("text"), findings.getOrDefault(said.no(), List.of()), said.citations(),
                    row.key(Answer.Confidence.class, "confidence"), row.text("note"));
        });
    }

    private Question question(String id) throws SQLException {
        for (Question question : catalog.questions()) {
            if (question.id().equals(id)) {
                return question;
            }
        }
        throw new SQLDataException("no question '" + id + "'");
    }

    private static Answer.Value value(Question question, Row row, List<String> chosen) throws SQLException {
        return switch (question.kind()) {
            case TEXT -> new Answer.Value.None();
            case CHOICE, CHOICES -> chosen(question, chosen);
            case NUMBER -> new Answer.Value.Amount(row.decimal("number"));
            case YEAR -> new Answer.Value.Year(row.number("year"));
        };
    }

    private static Answer.Value chosen(Question question, List<String> values) throws SQLException {
        int most = question.kind() == Question.Kind.CHOICE ? 1 : question.choices().size();
        boolean known = values.stream().allMatch(value -> question.labelOf(value).isPresent());
        if (!known || values.isEmpty() || values.size() > most) {
            throw new SQLDataException("the answer to " + question.id() + " cannot be " + values);
        }
        return new Answer.Value.Chosen(values);
    }
}
