package commonground.cli.command;

import commonground.cli.json.Json;
import commonground.cli.near.DistrictOptions;
import commonground.cli.near.NearCases;
import commonground.cli.near.NearJson;
import commonground.cli.near.NearPage;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.cli.text.Page;
import commonground.districts.Districts;
import commonground.districts.NearnessWords;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code near}: the cases that are most like a school district. */
@Command(name = "near", abbreviateSynopsis = true, sortOptions = false)
final class NearCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "DISTRICT", arity = "0..*", descriptionKey = "option.district") private List<String> typed =
            List.of();

    @Mixin private final DistrictOptions district = new DistrictOptions();

    @Option(names = "--json", descriptionKey = "option.json", order = 50) private boolean json;

    NearCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        Districts districts = Districts.read();
        NearCases near = NearCases.of(district.resolve(invocation, districts, typed), districts, invocation.library());
        if (json) {
            invocation.out().println(new Json().write(NearJson.of(near, new NearnessWords(invocation.words()))));
        } else {
            new NearPage(new Page(invocation.out(), invocation.surroundings().terminal()), invocation.words())
                    .show(near);
        }
        return (near.cases().isEmpty() ? ExitCode.NOTHING : ExitCode.DONE).number();
    }
}
