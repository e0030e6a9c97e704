package commonground.store.pack.writing;

import static commonground.store.pack.writing.Headings.join;

import commonground.cases.Answer;
import commonground.cases.Question;
import java.sql.SQLException;
import java.util.List;

/** Writes answers. */
final class AnswerWriter {

    private final Inserts inserts;
    private final StatementWriter statements;

    AnswerWriter(Inserts inserts, StatementWriter statements) {
        this.inserts = inserts;
        this.statements = statements;
    }

    void write(int caseNo, List<Answer> answers) throws SQLException {
        for (Answer answer : answers) {
            write(caseNo, answer);
        }
    }

    private void write(int caseNo, Answer answer) throws SQLException {
        Question question = answer.question();
        String text = join(question.describe(answer.value()), answer.text(), answer.note());
        int no = statements.say(caseNo, "answer", question.id(), question.theme(), question.text(), text,
                answer.citations());
        String number = answer.value() instanceof Answer.Value.Amount amount ? amount.number().toString() : null;
        Integer year = answer.value() instanceof Answer.Value.Year value ? value.year() : null;
        inserts.into("answer", no, number, year, answer.text(), answer.confidence(), answer.note());
        if (answer.value() instanceof Answer.Value.Chosen chosen) {
            list("answer_choice", no, chosen.values());
        }
        list("answer_finding", no, answer.findings());
    }

    private void list(String table, int statement, List<String> values) throws SQLException {
        for (int place = 0; place < values.size(); place++) {
            inserts.into(table, statement, place, values.get(place));
        }
    }
}
