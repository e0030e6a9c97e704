package commonground.seeds.readers;

import commonground.cases.Answer;
import commonground.cases.Question;
import commonground.cases.Theme;
import commonground.seeds.yaml.Index;
import commonground.seeds.yaml.SeedMap;
import java.util.List;
import java.util.Optional;

/** Reads the answers of one case. */
final class AnswerReader {

    private static final Question NO_QUESTION = new Question("", new Theme("", "", ""), Question.Kind.TEXT, "", "", "",
            List.of());

    private final Themes themes;
    private final Citations citations;
    private final Index<String> findings;

    /** @param findings the ids of the case's findings and figures */
    AnswerReader(Themes themes, Citations citations, Index<String> findings) {
        this.themes = themes;
        this.citations = citations;
        this.findings = findings;
    }

    List<Answer> answers(SeedMap map) {
        return map.listIfAny("answers", this::answer);
    }

    private Answer answer(SeedMap map) {
        Optional<Question> question = themes.questionOf(map);
        Answer.Value value = new AnswerValues(map).of(question);
        return new Answer(question.orElse(NO_QUESTION), value, map.text("text"), restsOn(map), citations.of(map),
                map.choice("confidence", Answer.Confidence.class), map.textIfAny("note"));
    }

    private List<String> restsOn(SeedMap map) {
        return map.itemsIfAny("findings").stream().flatMap(item -> item.one(findings).stream()).toList();
    }
}
