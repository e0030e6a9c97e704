package commonground.cli.command;

import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.ComparisonPlan;
import commonground.cases.Pack;
import commonground.cli.option.SheetTargets;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.cli.run.Refusal;
import commonground.compare.Comparison;
import commonground.sheet.Sheet;
import commonground.sheet.SheetOptions;
import commonground.sheet.file.AttachedComparison;
import commonground.sheet.file.SheetException;
import commonground.sheet.file.SheetFile;
import commonground.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code open}: the comparison of a printed sheet once more, as the library tells it now. */
@Command(name = "open", abbreviateSynopsis = true, sortOptions = false)
final class OpenCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "SHEET", descriptionKey = "option.sheet") private Path file = Path.of("");

    @Mixin private final SheetTargets targets = new SheetTargets();

    OpenCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        AttachedComparison attached = read();
        attached.packs().forEach(this::compareVersions);
        List<Sheet.Column> missing = attached.sheet()
                .columns()
                .stream()
                .filter(column -> invocation.library().read(column.caseId()).isEmpty())
                .toList();
        missing.forEach(column -> invocation.note("open.no-case", column.name()));
        SheetOptions printed = attached.options();
        targets.deliver(invocation, comparison(attached.plan()),
                new SheetOptions(printed.paper(), printed.ourColumn(), printed.guide(),
                        invocation.surroundings().today().get()));
        return (missing.isEmpty() ? ExitCode.DONE : ExitCode.NOTHING).number();
    }

    private AttachedComparison read() {
        try {
            return SheetFile.read(file);
        } catch (SheetException e) {
            String why = new Words("sheet", invocation.words().locale()).label(e.fault().kind());
            throw new Refusal(ExitCode.UNREADABLE, invocation.words().say("open.unreadable", file, why), e);
        }
    }

    private void compareVersions(Pack.Info printed) {
        Optional<Pack.Info> here = invocation.library()
                .packs()
                .stream()
                .filter(pack -> pack.id().equals(printed.id()))
                .findFirst();
        if (here.isEmpty()) {
            invocation.note("open.no-pack", printed.title(), printed.version());
        } else if (!here.get().version().equals(printed.version())) {
            invocation.note("open.version", printed.title(), printed.version(), here.get().version());
        }
    }

    private Comparison comparison(ComparisonPlan printed) {
        List<CaseStudy> cases = printed.caseIds()
                .stream()
                .flatMap(id -> invocation.library().read(id).stream())
                .toList();
        if (cases.size() < ComparisonPlan.FEWEST) {
            throw invocation.refusal(ExitCode.NOTHING, "open.too-few");
        }
        Catalog catalog = invocation.library().catalog();
        return Comparison.of(new ComparisonPlan(cases.stream().map(CaseStudy::id).toList(), themes(printed, catalog),
                printed.show()), cases, catalog);
    }

    private Set<String> themes(ComparisonPlan printed, Catalog catalog) {
        Set<String> here = printed.themes()
                .stream()
                .filter(id -> catalog.theme(id).isPresent())
                .collect(Collectors.toUnmodifiableSet());
        if (here.size() < printed.themes().size()) {
            invocation.note("open.no-theme");
        }
        if (here.isEmpty() && !printed.themes().isEmpty()) {
            throw invocation.refusal(ExitCode.NOTHING, "open.too-few");
        }
        return here;
    }
}
