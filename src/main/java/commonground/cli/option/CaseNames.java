package commonground.cli.option;

import commonground.cases.CaseStudy;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.cli.run.Refusal;
import commonground.library.Library;
import java.util.List;

/** Finds the cases that the user names. */
public final class CaseNames {

    private CaseNames() {}

    /**
     * The cases of these ids, names or aliases, in the same order.
     *
     * @throws Refusal if there is none of a name; it names the nearest
     */
    public static List<CaseStudy> find(Invocation invocation, List<String> names) {
        return names.stream().map(name -> find(invocation, name)).toList();
    }

    /**
     * The case of this id, name or alias.
     *
     * @throws Refusal if there is none; it names the nearest
     */
    public static CaseStudy find(Invocation invocation, String name) {
        Library library = invocation.library();
        return library.named(name).orElseThrow(() -> unknown(invocation, name, library.nearest(name)));
    }

    private static Refusal unknown(Invocation invocation, String name, List<String> nearest) {
        String said = invocation.words().say("wrong.case", name);
        String hint = nearest.isEmpty()
                ? invocation.words().say("wrong.case.list")
                : invocation.words().say("did-you-mean", String.join(", ", nearest));
        return new Refusal(ExitCode.USAGE, said + " " + hint);
    }
}
