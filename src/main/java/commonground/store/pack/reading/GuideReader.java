package commonground.store.pack.reading;

import commonground.cases.Guide;
import commonground.cases.GuideQuestion;
import commonground.cases.Question;
import commonground.cases.Theme;
import commonground.store.sql.Row;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Reads the conversation guide. */
final class GuideReader {

    private final List<Theme> themes;
    private final List<Question> questions;

    GuideReader(List<Theme> themes, List<Question> questions) {
        this.themes = themes;
        this.questions = questions;
    }

    Guide read(Passages passages) throws SQLException {
        Map<Integer, List<Question>> rows = passages.lists("guide_row", this::row);
        Map<Integer, List<GuideQuestion.Example>> examples = passages.lists("guide_example", GuideReader::example);
        return new Guide(passages.detailed("ground_rule", "ground-rule", GuideReader::groundRule),
                passages.detailed("guide_question", "guide-question",
                        (said, row) -> new GuideQuestion(said.id(), CatalogReader.theme(themes, row.text("theme")),
                                said.text(), rows.getOrDefault(said.no(), List.of()),
                                examples.getOrDefault(said.no(), List.of()))));
    }

    private static Guide.GroundRule groundRule(Said said, Row row) throws SQLException {
        return new Guide.GroundRule(said.text(), row.text("framework"), row.number("element"), said.citations());
    }

    private static GuideQuestion.Example example(Row row) throws SQLException {
        return new GuideQuestion.Example(row.text("case_study"), row.text("finding"), row.text("how"));
    }

    private Question row(Row row) throws SQLException {
        String id = row.text("question");
        for (Question question : questions) {
            if (question.id().equals(id)) {
                return question;
            }
        }
        throw new SQLDataException("no question '" + id + "'");
    }
}
