package commonground.cli.command;

import commonground.cases.Timeline;
import commonground.cli.json.Json;
import commonground.cli.json.TimelineJson;
import commonground.cli.option.CaseNames;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.cli.text.Page;
import commonground.cli.text.TimelinePage;
import commonground.compare.CaseTimeline;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code timeline}: the national events that frame the cases, with what happened in some of them. */
@Command(name = "timeline", abbreviateSynopsis = true, sortOptions = false)
final class TimelineCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "CASE", arity = "0..*",
            descriptionKey = "option.cases-or-none") private List<String> names =
                    List.of();

    @Option(names = "--json", descriptionKey = "option.json", order = 50) private boolean json;

    TimelineCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Timeline national = invocation.library().catalog().timeline();
        CaseTimeline merged = CaseTimeline.of(national, CaseNames.find(invocation, names));
        if (json) {
            invocation.out().println(new Json().write(TimelineJson.of(merged, national)));
        } else if (merged.entries().isEmpty()) {
            invocation.note("timeline.none");
        } else {
            new TimelinePage(new Page(invocation.out(), invocation.surroundings().terminal()), invocation.words())
                    .show(merged, national);
        }
        return (merged.entries().isEmpty() ? ExitCode.NOTHING : ExitCode.DONE).number();
    }
}
