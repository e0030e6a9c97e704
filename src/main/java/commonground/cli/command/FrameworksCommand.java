package commonground.cli.command;

import commonground.cases.CaseStudy;
import commonground.cases.Framework;
import commonground.cases.Statement;
import commonground.cli.json.FrameworksJson;
import commonground.cli.json.Json;
import commonground.cli.option.CaseNames;
import commonground.cli.option.Vocabulary;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.cli.text.FrameworksPage;
import commonground.cli.text.Page;
import commonground.compare.FrameworkMatrix;
import commonground.library.CaseQuery;
import commonground.library.Library;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code frameworks}: published sets of principles, and the cases that show their elements. */
@Command(name = "frameworks", abbreviateSynopsis = true, sortOptions = false)
final class FrameworksCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "FRAMEWORK", arity = "0..1",
            descriptionKey = "option.framework") private @Nullable String framework;

    @Option(names = "--case", paramLabel = "CASE", descriptionKey = "option.case-tied",
            order = 1) private List<String> names = List.of();

    @Option(names = "--json", descriptionKey = "option.json", order = 50) private boolean json;

    FrameworksCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        List<CaseStudy> cases = cases();
        boolean all = framework == null;
        List<FrameworkMatrix> matrices = wanted().stream()
                .map(one -> FrameworkMatrix.of(one, cases))
                .filter(matrix -> !all || names.isEmpty() || !matrix.tied().isEmpty())
                .toList();
        List<Statement> gaps = all ? invocation.library().catalog().frameworkGaps() : List.of();
        if (json) {
            invocation.out().println(new Json().write(FrameworksJson.of(matrices, gaps)));
        } else if (matrices.isEmpty()) {
            invocation.note("frameworks.none");
        } else {
            show(matrices, gaps, all && names.isEmpty());
        }
        return (matrices.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE).number();
    }

    private void show(List<FrameworkMatrix> matrices, List<Statement> gaps, boolean table) {
        FrameworksPage page = new FrameworksPage(
                new Page(invocation.out(), invocation.surroundings().terminal()), invocation.words());
        if (table) {
            page.showTable(matrices, gaps);
        } else {
            page.show(matrices);
        }
    }

    private List<Framework> wanted() {
        List<Framework> all = invocation.library().catalog().frameworks();
        if (framework == null) {
            return all;
        }
        String id = Vocabulary.frameworks(invocation, "frameworks").resolve(framework);
        return all.stream().filter(one -> one.id().equals(id)).toList();
    }

    private List<CaseStudy> cases() {
        Library library = invocation.library();
        return names.isEmpty()
                ? library.find(CaseQuery.ALL)
                        .matches()
                        .stream()
                        .flatMap(match -> library.read(match.summary().id()).stream())
                        .toList()
                : CaseNames.find(invocation, names);
    }
}
