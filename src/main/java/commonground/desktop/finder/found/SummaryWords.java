package commonground.desktop.finder.found;

import commonground.desktop.controls.StatusBadge;
import commonground.library.CaseSummary;
import commonground.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in a few words what a case is. */
public final class SummaryWords {

    /** The themes whose evidence a card shows. */
    private static final List<String> MAIN_THEMES = List.of("crisis-origin", "evaluation", "compensation",
            "career-pathways");

    private final Words words;

    /** @param words the bundle {@code desktop} */
    public SummaryWords(Words words) {
        this.words = words;
    }

    /** Such as "Connecticut · AFT · 21,725 students (2015)". */
    public String about(CaseSummary summary) {
        return Stream.of(Optional.of(summary.state().fullName()), union(summary), students(summary))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(words.say("card.joiner")));
    }

    /** The national unions that the teachers' union belongs to; empty where the case is not about one union. */
    public Optional<String> union(CaseSummary summary) {
        return Optional.ofNullable(summary.affiliation()).map(words::label);
    }

    private Optional<String> students(CaseSummary summary) {
        @Nullable Integer students = summary.students();
        if (students == null) {
            return Optional.empty();
        }
        @Nullable Integer year = summary.studentsYear();
        return Optional.of(year == null
                ? words.say("card.students", students)
                : words.say("card.students.year", students, Objects.toString(year)));
    }

    /** For what happened next, with the year of the latest source; empty. */
    public StatusBadge badge() {
        return new StatusBadge(words);
    }

    /** What happened next, in a word. */
    public String status(CaseSummary summary) {
        return words.label(summary.status());
    }

    /** The main themes, in short, in order. */
    public List<String> mainThemes() {
        return MAIN_THEMES.stream().map(theme -> words.say("card.theme." + theme)).toList();
    }

    /** The main themes, in short, with the number of findings under each. */
    public Map<String, Integer> evidence(CaseSummary summary) {
        Map<String, Integer> evidence = new LinkedHashMap<>();
        MAIN_THEMES.forEach(theme -> evidence.put(words.say("card.theme." + theme),
                summary.findings().getOrDefault(theme, 0)));
        return evidence;
    }

    /** What a screen reader says of a case in the list. */
    public String spoken(CaseSummary summary, boolean picked) {
        return words.say(picked ? "card.spoken.picked" : "card.spoken", summary.name(), about(summary),
                words.label(summary.status()), summary.headline());
    }
}
