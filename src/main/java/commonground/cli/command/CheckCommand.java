package commonground.cli.command;

import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.cli.run.Refusal;
import commonground.cli.text.CheckPage;
import commonground.cli.text.Page;
import commonground.seeds.SeedReader;
import commonground.seeds.SeedResult;
import commonground.seeds.wording.SharedRuns;
import commonground.seeds.yaml.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: every mistake in a folder of seeds, one a line, and what its texts share with those of others. */
@Command(name = "check", abbreviateSynopsis = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "SEEDS_DIR", descriptionKey = "option.seeds") private Path folder = Path.of("");

    @Option(names = "--against", paramLabel = "DIR", descriptionKey = "option.against",
            order = 1) private @Nullable Path others;

    CheckCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        requireFolder(folder);
        if (others != null) {
            requireFolder(others);
        }
        return switch (new SeedReader().read(folder)) {
            case SeedResult.Valid valid -> approve(valid);
            case SeedResult.Broken(List<Problem> problems) -> complain(problems);
        };
    }

    private void requireFolder(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw invocation.refusal(ExitCode.UNREADABLE, "check.no-folder", directory);
        }
    }

    private int approve(SeedResult.Valid seeds) {
        CheckPage page = new CheckPage(new Page(invocation.out(), invocation.surroundings().terminal()),
                invocation.words());
        page.show(seeds.pack());
        return (others == null ? ExitCode.DONE : compare(seeds, others, page)).number();
    }

    private ExitCode compare(SeedResult.Valid seeds, Path directory, CheckPage page) {
        SharedRuns shared = sharedRuns(seeds, directory);
        page.show(shared.runs());
        shared.unreadable().forEach(file -> invocation.note("fault.unreadable", file));
        invocation.note("check.against", shared.runs().size(), shared.files());
        return shared.runs().isEmpty() ? ExitCode.DONE : ExitCode.NOTHING;
    }

    private SharedRuns sharedRuns(SeedResult.Valid seeds, Path directory) {
        try {
            return SharedRuns.of(seeds.texts(), directory);
        } catch (IOException e) {
            throw new Refusal(ExitCode.UNREADABLE, invocation.words().say("fault.unreadable", directory), e);
        }
    }

    private int complain(List<Problem> problems) {
        problems.forEach(invocation.out()::println);
        invocation.note("check.problems", problems.size());
        return ExitCode.NOTHING.number();
    }
}
