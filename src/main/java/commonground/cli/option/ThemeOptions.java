package commonground.cli.option;

import commonground.cli.run.Invocation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** The option that narrows what is shown of cases to some themes. */
public final class ThemeOptions {

    @Option(names = "--theme", split = ",", paramLabel = "THEME,…", hideParamSyntax = true,
            descriptionKey = "option.theme-shown", order = 1) private List<String> themes = List.of();

    /**
     * Ids of the themes that are shown; empty for all.
     *
     * @throws commonground.cli.run.Refusal if the library has no such theme
     */
    public Set<String> ids(Invocation invocation) {
        if (themes.isEmpty()) {
            return Set.of();
        }
        Vocabulary vocabulary = Vocabulary.themes(invocation);
        List<Signed> typed = themes.stream().map(Signed::of).toList();
        boolean onlyLeftOut = typed.stream().allMatch(Signed::isLeftOut);
        Set<String> shown = new LinkedHashSet<>(onlyLeftOut ? vocabulary.keys() : List.of());
        typed.stream()
                .filter(value -> !value.isLeftOut())
                .forEach(value -> shown.add(vocabulary.resolve(value.text())));
        typed.stream().filter(Signed::isLeftOut).forEach(value -> shown.remove(vocabulary.resolve(value.text())));
        return shown;
    }
}
