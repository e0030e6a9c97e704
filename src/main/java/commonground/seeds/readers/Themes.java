package commonground.seeds.readers;

import commonground.cases.Question;
import commonground.cases.Theme;
import commonground.seeds.yaml.Index;
import commonground.seeds.yaml.SeedFiles;
import commonground.seeds.yaml.SeedMap;
import commonground.seeds.yaml.SeedValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The themes and questions that seeds may name. */
final class Themes {

    private static final String FILE = "themes.yaml";

    private final List<ThemeReader.Entry> entries;
    private final Index<Theme> themes;
    private final Index<Question> questions;

    private Themes(List<ThemeReader.Entry> entries, Index<Theme> themes, Index<Question> questions) {
        this.entries = entries;
        this.themes = themes;
        this.questions = questions;
    }

    static Themes read(SeedFiles files) {
        ThemeReader reader = new ThemeReader();
        Optional<List<ThemeReader.Entry>> read = files.read(FILE,
                map -> map.list("themes", "cases cannot do without", reader::entry));
        String home = files.label(FILE);
        List<ThemeReader.Entry> entries = read.orElse(List.of());
        Themes themes = new Themes(entries,
                Index.of("theme", home, read.map(list -> list.stream().map(ThemeReader.Entry::theme).toList()),
                        Theme::id),
                Index.of("question", home, read.map(Themes::questionsOf), Question::id));
        read.ifPresent(list -> themes.requireFixed(files));
        return themes;
    }

    private static List<Question> questionsOf(List<ThemeReader.Entry> entries) {
        return entries.stream().flatMap(entry -> entry.questions().stream()).toList();
    }

    /** The model itself puts some findings under these. */
    private void requireFixed(SeedFiles files) {
        Stream.of(Theme.CRISIS_ORIGIN, Theme.OUTCOMES, Theme.AFTERWARDS)
                .filter(id -> all().stream().noneMatch(theme -> theme.id().equals(id)))
                .forEach(id -> files.problem(FILE, "the theme '%s' is missing; every casebook has it".formatted(id)));
    }

    List<Theme> all() {
        return entries.stream().map(ThemeReader.Entry::theme).toList();
    }

    List<Question> questions() {
        return questionsOf(entries);
    }

    /** The theme with this id, whose absence has been noted. */
    Theme fixed(String id) {
        return all().stream().filter(theme -> theme.id().equals(id)).findFirst().orElse(unknown(id));
    }

    /** The theme that {@code map} names. */
    Theme of(SeedMap map) {
        return map.one("theme", themes).orElse(unknown(""));
    }

    /** The question that {@code map} names, empty after a problem. */
    Optional<Question> questionOf(SeedMap map) {
        return map.one("question", questions);
    }

    /** The question that {@code value} names, empty after a problem. */
    Optional<Question> questionOf(SeedValue value) {
        return value.one(questions);
    }

    private static Theme unknown(String id) {
        return new Theme(id, "", "");
    }
}
