package commonground.cli.command;

import commonground.cases.Pack;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.seeds.SeedReader;
import commonground.seeds.SeedResult;
import commonground.seeds.yaml.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check}: every mistake in a folder of seeds, one a line. */
@Command(name = "check", abbreviateSynopsis = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "SEEDS_DIR", descriptionKey = "option.seeds") private Path folder = Path.of("");

    CheckCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw invocation.refusal(ExitCode.UNREADABLE, "check.no-folder", folder);
        }
        return switch (new SeedReader().read(folder)) {
            case SeedResult.Valid(Pack pack) -> approve(pack);
            case SeedResult.Broken(List<Problem> problems) -> complain(problems);
        };
    }

    private int approve(Pack pack) {
        invocation.out()
                .println(invocation.words()
                        .say("check.valid", pack.info().title(), pack.info().version(),
                                pack.cases().size(), pack.sources().size()));
        return ExitCode.DONE.number();
    }

    private int complain(List<Problem> problems) {
        problems.forEach(invocation.out()::println);
        invocation.note("check.problems", problems.size());
        return ExitCode.NOTHING.number();
    }
}
