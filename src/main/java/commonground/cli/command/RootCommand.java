package commonground.cli.command;

import commonground.cli.run.Desk;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.cli.run.Refusal;
import commonground.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code commonground} without a command opens the window. */
@Command(name = "commonground", sortOptions = false)
final class RootCommand implements Callable<Integer> {

    private final Invocation invocation;
    private final Desk desk;

    @Parameters(paramLabel = "FILE", arity = "0..*", hideParamSyntax = true,
            descriptionKey = "option.file") private List<String> files = List.of();

    @Spec private CommandSpec self;

    RootCommand(Invocation invocation, Desk desk) {
        this.invocation = invocation;
        this.desk = desk;
    }

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "option.data", order = 90)
    void data(@Nullable Path directory) {
        if (directory != null) {
            invocation.use(directory);
        }
    }

    /** The language itself is found earlier; here it is only checked. */
    @Option(names = "--lang", paramLabel = "TAG", scope = ScopeType.INHERIT, descriptionKey = "option.lang", order = 91)
    void lang(@Nullable String tag) {
        if (tag != null && Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
            throw invocation.refusal(ExitCode.USAGE, "wrong.language", tag);
        }
    }

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "option.help",
            order = 92)
    void help(boolean asked) {}

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "option.version", order = 93)
    void version(boolean asked) {}

    @Spec
    void spec(CommandSpec spec) {
        IVersionProvider provider = () -> new String[] {
            invocation.words().say("version", invocation.surroundings().version().get())};
        spec.versionProvider(provider);
    }

    @Override
    public Integer call() {
        try {
            if (files.isEmpty()) {
                desk.open(invocation.surroundings());
            } else {
                desk.open(invocation.surroundings(), file());
            }
            return ExitCode.DONE.number();
        } catch (StoreException e) {
            throw new Refusal(ExitCode.UNREADABLE, invocation.describe(e.fault()), e);
        }
    }

    /** The file to open; what names none is a command or an option that was mistyped. */
    private Path file() {
        if (files.size() > 1 || !Files.isRegularFile(Path.of(files.getFirst()))) {
            throw new UnmatchedArgumentException(self.commandLine(), files);
        }
        return Path.of(files.getFirst()).toAbsolutePath();
    }
}
