package commonground.cases;

import java.util.List;
import java.util.Optional;

/** What all cases of a pack share: themes and questions in reading order, frameworks, timeline, background and the guide. */
public record Catalog(
        List<Theme> themes,
        List<Question> questions,
        List<Framework> frameworks,
        List<Statement> frameworkGaps,
        Timeline timeline,
        List<BackgroundNote> background,
        Guide guide) {

    public Catalog {
        themes = List.copyOf(themes);
        questions = List.copyOf(questions);
        frameworks = List.copyOf(frameworks);
        frameworkGaps = List.copyOf(frameworkGaps);
        background = List.copyOf(background);
    }

    /** The theme with this id. */
    public Optional<Theme> theme(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** The question with this id. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The questions of a theme, in reading order; empty for a theme that is only read. */
    public List<Question> questionsOf(Theme theme) {
        return questions.stream().filter(question -> question.theme().id().equals(theme.id())).toList();
    }
}
