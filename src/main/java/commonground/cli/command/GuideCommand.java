package commonground.cli.command;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Guide;
import commonground.cli.json.GuideJson;
import commonground.cli.json.Json;
import commonground.cli.option.Vocabulary;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.cli.text.GuidePage;
import commonground.cli.text.Page;
import commonground.compare.AnsweredQuestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guide}: ground rules and questions for a joint meeting. */
@Command(name = "guide", abbreviateSynopsis = true, sortOptions = false)
final class GuideCommand implements Callable<Integer> {

    private final Invocation invocation;
    private final Map<String, Optional<CaseStudy>> read = new HashMap<>();

    @Parameters(paramLabel = "THEME", arity = "0..*",
            descriptionKey = "option.themes-or-all") private List<String> themes =
                    List.of();

    @Option(names = "--json", descriptionKey = "option.json", order = 50) private boolean json;

    GuideCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Vocabulary vocabulary = Vocabulary.themes(invocation, "guide");
        Set<String> wanted = themes.stream().map(vocabulary::resolve).collect(Collectors.toSet());
        Catalog catalog = invocation.library().catalog();
        List<Guide.GroundRule> rules = catalog.guide().groundRules();
        List<AnsweredQuestion> questions = catalog.themes()
                .stream()
                .filter(theme -> wanted.isEmpty() || wanted.contains(theme.id()))
                .flatMap(theme -> catalog.guide().questionsOf(theme).stream())
                .map(question -> AnsweredQuestion.of(question, this::study))
                .toList();
        if (json) {
            invocation.out().println(new Json().write(GuideJson.of(rules, questions)));
        } else if (questions.isEmpty()) {
            invocation.note("guide.none");
        } else {
            new GuidePage(new Page(invocation.out(), invocation.surroundings().terminal()), invocation.words())
                    .show(rules, questions);
        }
        return (questions.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE).number();
    }

    private Optional<CaseStudy> study(String id) {
        return read.computeIfAbsent(id, invocation.library()::read);
    }
}
