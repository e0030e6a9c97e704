package commonground.cli.command;

import commonground.cli.json.Json;
import commonground.cli.json.MatchesJson;
import commonground.cli.option.FilterOptions;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.cli.text.MatchesPage;
import commonground.cli.text.Page;
import commonground.library.CaseMatches;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: the cases in which words are found, and where. */
@Command(name = "search", abbreviateSynopsis = true, sortOptions = false)
final class SearchCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "WORDS", arity = "1..*", descriptionKey = "option.words") private List<String> typed =
            List.of();

    @Mixin private final FilterOptions filter = new FilterOptions();

    @Option(names = "--json", descriptionKey = "option.json", order = 50) private boolean json;

    SearchCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        String text = String.join(" ", typed);
        if (text.isBlank()) {
            throw invocation.refusal(ExitCode.USAGE, "search.blank");
        }
        CaseMatches found = invocation.library().find(filter.query(invocation, text));
        if (json) {
            invocation.out().println(new Json().write(MatchesJson.of(text, found)));
        } else {
            show(text, found);
        }
        return (found.matches().isEmpty() ? ExitCode.NOTHING : ExitCode.DONE).number();
    }

    private void show(String text, CaseMatches found) {
        if (found.matches().isEmpty()) {
            invocation.note("search.none", text);
        } else {
            new MatchesPage(new Page(invocation.out(), invocation.surroundings().terminal()), invocation.words())
                    .showSnippets(found);
        }
        if (found.didYouMean() != null) {
            invocation.note("did-you-mean", found.didYouMean());
        }
    }
}
