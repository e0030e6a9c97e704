package commonground.cli;

import commonground.cli.command.Commands;
import commonground.cli.run.Desk;
import commonground.cli.run.Invocation;
import commonground.cli.run.Surroundings;
import java.io.OutputStream;
import java.util.List;

/** The command line: takes what the user typed and does it. Never ends the program itself. */
public final class CommandLineFace {

    private final Surroundings surroundings;
    private final Desk desk;

    /** @param desk opens the window and takes the tour */
    public CommandLineFace(Surroundings surroundings, Desk desk) {
        this.surroundings = surroundings;
        this.desk = desk;
    }

    /**
     * Does what the arguments say.
     *
     * @param results standard output
     * @param notes   standard error
     * @return the exit code, as {@link commonground.cli.run.ExitCode} lists them
     */
    public int run(List<String> arguments, OutputStream results, OutputStream notes) {
        Surroundings spoken = surroundings.withLocale(Language.asked(arguments).orElse(surroundings.locale()));
        try (Invocation invocation = new Invocation(spoken, results, notes)) {
            return new Commands(invocation, desk).execute(arguments);
        }
    }
}
