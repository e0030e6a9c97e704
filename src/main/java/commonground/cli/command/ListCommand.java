package commonground.cli.command;

import commonground.cli.json.Json;
import commonground.cli.json.MatchesJson;
import commonground.cli.option.FilterOptions;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.cli.text.MatchesPage;
import commonground.cli.text.Page;
import commonground.library.CaseMatches;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code list}: the cases that a filter lets through. */
@Command(name = "list", abbreviateSynopsis = true, sortOptions = false)
final class ListCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Mixin private final FilterOptions filter = new FilterOptions();

    @Option(names = "--json", descriptionKey = "option.json", order = 50) private boolean json;

    ListCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        CaseMatches found = invocation.library().find(filter.query(invocation, ""));
        if (json) {
            invocation.out().println(new Json().write(MatchesJson.of("", found)));
        } else if (found.matches().isEmpty()) {
            invocation.note("list.none", found.total());
        } else {
            new MatchesPage(new Page(invocation.out(), invocation.surroundings().terminal()), invocation.words())
                    .showTable(found);
        }
        return (found.matches().isEmpty() ? ExitCode.NOTHING : ExitCode.DONE).number();
    }
}
