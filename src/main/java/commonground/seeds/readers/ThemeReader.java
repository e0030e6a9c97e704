package commonground.seeds.readers;

import commonground.cases.Question;
import commonground.cases.Theme;
import commonground.seeds.yaml.Ids;
import commonground.seeds.yaml.SeedMap;
import java.util.List;

/** Reads an entry of {@code themes.yaml}: a theme and its questions. */
final class ThemeReader {

    private static final int MOST_WORDS = 4;

    private final Ids themes = new Ids("themes");
    private final Ids questions = new Ids("questions");

    /** A theme and the questions that cases are asked under it. */
    record Entry(Theme theme, List<Question> questions) {}

    Entry entry(SeedMap map) {
        Theme theme = new Theme(map.id("id", themes), map.text("name"), map.text("about"));
        return new Entry(theme, map.listIfAny("questions", question -> question(question, theme)));
    }

    private Question question(SeedMap map, Theme theme) {
        String id = map.id("id", questions);
        Question.Kind kind = map.choice("kind", Question.Kind.class);
        return new Question(id, theme, kind, unit(map, kind), map.text("text"), label(map), choices(map, kind));
    }

    private static String unit(SeedMap map, Question.Kind kind) {
        if (kind == Question.Kind.NUMBER) {
            return map.text("unit");
        }
        if (map.has("unit")) {
            map.problem("unit", "only a question of kind 'number' has a unit; take it out");
        }
        return "";
    }

    private static String label(SeedMap map) {
        String label = map.text("short");
        int words = label.split("\\s+").length;
        if (words > MOST_WORDS) {
            map.problem("short", "this has %d words; a short label has at most %d".formatted(words, MOST_WORDS));
        }
        return label;
    }

    private static List<Question.Choice> choices(SeedMap map, Question.Kind kind) {
        if (kind == Question.Kind.CHOICE || kind == Question.Kind.CHOICES) {
            Ids values = new Ids("choices of a question");
            return map.list("choices", "a question of this kind lists the values of its answers",
                    choice -> choice(choice, values));
        }
        if (map.has("choices")) {
            map.problem("choices", "only a question of kind 'choice' or 'choices' lists them; take them out");
        }
        return List.of();
    }

    private static Question.Choice choice(SeedMap map, Ids values) {
        return new Question.Choice(map.id("value", values), map.text("label"));
    }
}
