package commonground.cli.command;

import commonground.cases.Source;
import commonground.cli.json.Json;
import commonground.cli.json.SourcesJson;
import commonground.cli.option.CaseNames;
import commonground.cli.reference.BibTex;
import commonground.cli.reference.Csl;
import commonground.cli.reference.Ris;
import commonground.cli.run.Delivery;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.cli.run.Parcel;
import commonground.cli.text.Page;
import commonground.cli.text.SourceList;
import commonground.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sources}: the works that cases, or all of them, rest on. */
@Command(name = "sources", abbreviateSynopsis = true, sortOptions = false)
final class SourcesCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "CASE", arity = "0..*",
            descriptionKey = "option.cases-or-all") private List<String> names = List.of();

    @Option(names = "--bibtex", paramLabel = "FILE", descriptionKey = "option.bibtex",
            order = 1) private @Nullable Path bibtex;

    @Option(names = "--ris", paramLabel = "FILE", descriptionKey = "option.ris", order = 2) private @Nullable Path ris;

    @Option(names = "--csl", paramLabel = "FILE", descriptionKey = "option.csl", order = 3) private @Nullable Path csl;

    @Option(names = "--force", descriptionKey = "option.force", order = 49) private boolean force;

    @Option(names = "--json", descriptionKey = "option.json", order = 50) private boolean json;

    SourcesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        List<Source> sources = sources();
        List<Parcel> parcels = new ArrayList<>();
        Words words = invocation.words();
        add(parcels, bibtex, () -> new BibTex(words).write(sources));
        add(parcels, ris, () -> new Ris(words).write(sources));
        add(parcels, csl, () -> new Csl(words).write(sources));
        add(parcels, json ? Delivery.STANDARD_OUTPUT : null, () -> new Json().write(new SourcesJson(sources)) + "\n");
        if (parcels.isEmpty()) {
            new SourceList(new Page(invocation.out(), invocation.surroundings().terminal()), words).showById(sources);
        }
        invocation.deliver(parcels, force);
        return (sources.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE).number();
    }

    private static void add(List<Parcel> parcels, @Nullable Path file, Supplier<String> text) {
        if (file != null) {
            parcels.add(Parcel.text(file, text));
        }
    }

    private List<Source> sources() {
        if (names.isEmpty()) {
            return invocation.library().sources();
        }
        return CaseNames.find(invocation, names)
                .stream()
                .flatMap(study -> study.sources().stream())
                .distinct()
                .toList();
    }
}
