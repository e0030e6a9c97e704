package commonground.cli.command;

import commonground.cli.run.Desk;
import commonground.cli.run.Invocation;
import commonground.cli.run.Terminal;
import java.util.List;
import picocli.CommandLine;

/** All commands, wired together. */
public final class Commands {

    private static final int WIDEST_HELP = 120;

    private final Invocation invocation;
    private final Desk desk;
    private final RootCommand root;
    private final Failures failures;

    public Commands(Invocation invocation, Desk desk) {
        this.invocation = invocation;
        this.desk = desk;
        this.root = new RootCommand(invocation, desk);
        this.failures = new Failures(invocation);
    }

    /**
     * Does what the arguments say and returns the exit code. Without any there is nothing to parse: all that it takes to
     * read a command line would only keep the window waiting.
     */
    public int execute(List<String> arguments) {
        try {
            return arguments.isEmpty() ? failures.guard(root) : line().execute(arguments.toArray(String[]::new));
        } catch (LinkageError | VirtualMachineError e) {
            return failures.unexpected(e);
        }
    }

    private CommandLine line() {
        Terminal terminal = invocation.surroundings().terminal();
        return new CommandLine(root)
                .addSubcommand(new ListCommand(invocation))
                .addSubcommand(new SearchCommand(invocation))
                .addSubcommand(new NearCommand(invocation))
                .addSubcommand(new ShowCommand(invocation))
                .addSubcommand(new CompareCommand(invocation))
                .addSubcommand(new SourcesCommand(invocation))
                .addSubcommand(new CoverageCommand(invocation))
                .addSubcommand(new OpenCommand(invocation))
                .addSubcommand(new GuideCommand(invocation))
                .addSubcommand(new FrameworksCommand(invocation))
                .addSubcommand(new TimelineCommand(invocation))
                .addSubcommand(new TourCommand(invocation, desk))
                .addSubcommand(new CheckCommand(invocation))
                .setResourceBundle(invocation.words().bundle())
                .setOut(invocation.out())
                .setErr(invocation.err())
                .setUsageHelpWidth(Math.min(terminal.width(), WIDEST_HELP))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.emphasises() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
