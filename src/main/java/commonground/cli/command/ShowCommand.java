package commonground.cli.command;

import commonground.cases.CaseStudy;
import commonground.cli.json.CaseJson;
import commonground.cli.json.Json;
import commonground.cli.option.CaseNames;
import commonground.cli.option.OnePageTarget;
import commonground.cli.option.ThemeOptions;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.cli.text.CasePage;
import commonground.cli.text.Page;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show}: one case to read, or on one page to hand round. */
@Command(name = "show", abbreviateSynopsis = true, sortOptions = false)
final class ShowCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "CASE", descriptionKey = "option.case") private String name = "";

    @Mixin private final ThemeOptions themes = new ThemeOptions();

    @Mixin private final OnePageTarget page = new OnePageTarget();

    @Option(names = "--json", descriptionKey = "option.json", order = 50) private boolean json;

    ShowCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        CaseStudy study = CaseNames.find(invocation, name);
        Set<String> shown = themes.ids(invocation);
        boolean delivered = page.deliver(invocation, study);
        if (json) {
            invocation.out().println(new Json().write(CaseJson.of(study, shown)));
        } else if (!delivered) {
            show(study, shown);
        }
        return ExitCode.DONE.number();
    }

    private void show(CaseStudy study, Set<String> shown) {
        CasePage page = new CasePage(new Page(invocation.out(), invocation.surroundings().terminal()),
                invocation.words(), invocation.library().catalog());
        if (shown.isEmpty()) {
            page.show(study);
        } else {
            page.show(study, shown);
        }
    }
}
