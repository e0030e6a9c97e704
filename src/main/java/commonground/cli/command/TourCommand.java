package commonground.cli.command;

import commonground.cli.run.Desk;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.cli.run.Refusal;
import commonground.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tour}: the main tasks without a display, with a picture of each screen. */
@Command(name = "tour", abbreviateSynopsis = true, sortOptions = false)
final class TourCommand implements Callable<Integer> {

    private final Invocation invocation;
    private final Desk desk;

    @Parameters(paramLabel = "DIR", descriptionKey = "option.tour") private Path directory = Path.of("");

    @Option(names = "--force", descriptionKey = "option.force-tour", order = 1) private boolean force;

    TourCommand(Invocation invocation, Desk desk) {
        this.invocation = invocation;
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try {
            if (!force && isInUse()) {
                throw invocation.refusal(ExitCode.UNWRITABLE, "tour.in-use", directory);
            }
            desk.tour(directory, invocation.surroundings()).forEach(invocation.out()::println);
            return ExitCode.DONE.number();
        } catch (StoreException e) {
            throw new Refusal(ExitCode.UNREADABLE, invocation.describe(e.fault()), e);
        } catch (IOException e) {
            throw new Refusal(ExitCode.UNWRITABLE, invocation.words().say("tour.failed", directory), e);
        }
    }

    private boolean isInUse() throws IOException {
        if (!Files.exists(directory)) {
            return false;
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isPresent();
        }
    }
}
