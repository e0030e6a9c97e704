package commonground.cli.command;

import commonground.cli.option.Nearest;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.cli.run.Refusal;
import java.lang.System.Logger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words what went wrong. What the user cannot mend goes to the log. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Invocation invocation;

    Failures(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        if (fault.getCause() instanceof Refusal refusal) {
            return say(refusal);
        }
        invocation.err().println(message(fault));
        invocation.note("wrong.more", fault.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.USAGE.number();
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
        return fault instanceof Refusal refusal ? say(refusal) : unexpected(fault);
    }

    /** Does what needs no command line, and takes its failures as those of a command. */
    int guard(Callable<Integer> work) {
        try {
            return work.call();
        } catch (Refusal refusal) {
            return say(refusal);
        } catch (Exception e) {
            return unexpected(e);
        }
    }

    /** Takes what nobody foresaw. */
    int unexpected(Throwable fault) {
        log().log(Logger.Level.ERROR, "unexpected failure", fault);
        invocation.note("unexpected", fault.getClass().getSimpleName());
        return ExitCode.UNEXPECTED.number();
    }

    /** Asked for when there is something to say: most starts have nothing. */
    private static Logger log() {
        return System.getLogger("commonground.cli");
    }

    private int say(Refusal refusal) {
        if (refusal.getCause() != null) {
            log().log(Logger.Level.DEBUG, refusal.getMessage(), refusal.getCause());
        }
        invocation.err().println(refusal.getMessage());
        return refusal.code().number();
    }

    private String message(ParameterException fault) {
        return switch (fault) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched);
            case MissingParameterException missing -> invocation.words()
                    .say("wrong.missing",
                            String.join(", ", missing.getMissing().stream().map(ArgSpec::paramLabel).toList()));
            default -> Objects.requireNonNullElse(fault.getMessage(), "");
        };
    }

    private String unknown(UnmatchedArgumentException fault) {
        String typed = fault.getUnmatched().getFirst();
        CommandLine line = fault.getCommandLine();
        Collection<String> known = typed.startsWith("-") ? options(line) : line.getSubcommands().keySet();
        String said = invocation.words().say(typed.startsWith("-") ? "wrong.option" : "wrong.word", typed);
        return Nearest.to(typed, known)
                .map(nearest -> said + " " + invocation.words().say("did-you-mean", nearest))
                .orElse(said);
    }

    private static List<String> options(CommandLine line) {
        List<String> names = new ArrayList<>();
        line.getCommandSpec().options().forEach(option -> names.add(option.longestName()));
        return names;
    }
}
