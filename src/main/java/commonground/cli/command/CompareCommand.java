package commonground.cli.command;

import commonground.cases.CaseStudy;
import commonground.cases.ComparisonPlan;
import commonground.cases.Keyed;
import commonground.cli.option.CaseNames;
import commonground.cli.option.SheetTargets;
import commonground.cli.option.ThemeOptions;
import commonground.cli.option.Vocabulary;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.compare.Comparison;
import commonground.sheet.SheetOptions;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: cases side by side, printed or as a sheet. */
@Command(name = "compare", abbreviateSynopsis = true, sortOptions = false)
final class CompareCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "CASE", arity = "1..*", descriptionKey = "option.cases") private List<String> names =
            List.of();

    @Mixin private final ThemeOptions themes = new ThemeOptions();

    @Option(names = "--show", paramLabel = "ROWS", descriptionKey = "option.show", order = 2) private String show =
            ComparisonPlan.Show.ALL.key();

    @Mixin private final SheetTargets files = new SheetTargets();

    CompareCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        List<CaseStudy> cases = CaseNames.find(invocation, names);
        List<String> ids = cases.stream().map(CaseStudy::id).toList();
        check(ids);
        ComparisonPlan plan = new ComparisonPlan(ids, themes.ids(invocation), rows());
        files.deliver(invocation, Comparison.of(plan, cases, invocation.library().catalog()),
                SheetOptions.on(invocation.surroundings().today().get()));
        return ExitCode.DONE.number();
    }

    private void check(List<String> ids) {
        if (ids.size() < ComparisonPlan.FEWEST || ids.size() > ComparisonPlan.MOST) {
            throw invocation.refusal(ExitCode.USAGE, "compare.number", ComparisonPlan.FEWEST, ComparisonPlan.MOST,
                    ids.size());
        }
        ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).findFirst().ifPresent(id -> {
            throw invocation.refusal(ExitCode.USAGE, "compare.twice", id);
        });
    }

    private ComparisonPlan.Show rows() {
        String key = Vocabulary.of(invocation, "--show", ComparisonPlan.Show.class).resolve(show);
        return Keyed.find(ComparisonPlan.Show.class, key).orElseThrow();
    }
}
