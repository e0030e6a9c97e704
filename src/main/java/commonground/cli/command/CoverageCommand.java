package commonground.cli.command;

import commonground.cli.coverage.Coverage;
import commonground.cli.coverage.CoverageMarkdown;
import commonground.cli.json.Json;
import commonground.cli.run.Delivery;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.cli.run.Parcel;
import commonground.cli.text.CoveragePage;
import commonground.cli.text.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code coverage}: how much there is of each case. */
@Command(name = "coverage", abbreviateSynopsis = true, sortOptions = false)
final class CoverageCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Option(names = "--markdown", paramLabel = "FILE", descriptionKey = "option.markdown",
            order = 1) private @Nullable Path markdown;

    @Option(names = "--force", descriptionKey = "option.force", order = 49) private boolean force;

    @Option(names = "--json", descriptionKey = "option.json", order = 50) private boolean json;

    CoverageCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Coverage coverage = Coverage.of(invocation.library());
        List<Parcel> parcels = new ArrayList<>();
        if (markdown != null) {
            parcels.add(Parcel.text(markdown, () -> new CoverageMarkdown(invocation.words()).write(coverage)));
        }
        if (json) {
            parcels.add(Parcel.text(Delivery.STANDARD_OUTPUT, () -> new Json().write(coverage) + "\n"));
        }
        if (parcels.isEmpty()) {
            new CoveragePage(new Page(invocation.out(), invocation.surroundings().terminal()), invocation.words())
                    .show(coverage);
        }
        invocation.deliver(parcels, force);
        return ExitCode.DONE.number();
    }
}
