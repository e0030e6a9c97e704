package commonground.cli.option;

import commonground.cases.CaseStudy;
import commonground.cases.Finding;
import commonground.cli.run.ExitCode;
import commonground.cli.run.Invocation;
import commonground.library.CaseQuery;
import commonground.library.Facet;
import commonground.library.Selection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say which cases are wanted. A value with {@code -} or {@code not:} before it leaves cases out. */
public final class FilterOptions {

    private final Map<Facet, List<String>> wanted = new EnumMap<>(Facet.class);
    private final Map<Facet, List<String>> unwanted = new EnumMap<>(Facet.class);
    private boolean allThemes;
    private boolean inReport;
    private boolean notInReport;
    private @Nullable String students;
    private @Nullable String years;

    @Option(names = "--theme", split = ",", paramLabel = "THEME,…", hideParamSyntax = true,
            descriptionKey = "option.theme", order = 1)
    void themes(@Nullable List<String> values) {
        set(wanted, Facet.THEME, values);
    }

    @Option(names = "--not-theme", split = ",", hidden = true)
    void notThemes(@Nullable List<String> values) {
        set(unwanted, Facet.THEME, values);
    }

    @Option(names = "--all-themes", descriptionKey = "option.all-themes", order = 2)
    void allThemes(boolean all) {
        allThemes = all;
    }

    @Option(names = "--origin", split = ",", paramLabel = "KIND,…", hideParamSyntax = true,
            descriptionKey = "option.origin", order = 3)
    void origins(@Nullable List<String> values) {
        set(wanted, Facet.ORIGIN, values);
    }

    @Option(names = "--not-origin", split = ",", hidden = true)
    void notOrigins(@Nullable List<String> values) {
        set(unwanted, Facet.ORIGIN, values);
    }

    @Option(names = "--status", split = ",", paramLabel = "STATUS,…", hideParamSyntax = true,
            descriptionKey = "option.status", order = 4)
    void statuses(@Nullable List<String> values) {
        set(wanted, Facet.STATUS, values);
    }

    @Option(names = "--not-status", split = ",", hidden = true)
    void notStatuses(@Nullable List<String> values) {
        set(unwanted, Facet.STATUS, values);
    }

    @Option(names = "--state", split = ",", paramLabel = "STATE,…", hideParamSyntax = true,
            descriptionKey = "option.state", order = 5)
    void states(@Nullable List<String> values) {
        set(wanted, Facet.STATE, values);
    }

    @Option(names = "--not-state", split = ",", hidden = true)
    void notStates(@Nullable List<String> values) {
        set(unwanted, Facet.STATE, values);
    }

    @Option(names = "--affiliation", split = ",", paramLabel = "UNION,…", hideParamSyntax = true,
            descriptionKey = "option.affiliation", order = 6)
    void affiliations(@Nullable List<String> values) {
        set(wanted, Facet.AFFILIATION, values);
    }

    @Option(names = "--not-affiliation", split = ",", hidden = true)
    void notAffiliations(@Nullable List<String> values) {
        set(unwanted, Facet.AFFILIATION, values);
    }

    @Option(names = "--kind", split = ",", paramLabel = "KIND,…", hideParamSyntax = true,
            descriptionKey = "option.kind", order = 7)
    void kinds(@Nullable List<String> values) {
        set(wanted, Facet.KIND, values);
    }

    @Option(names = "--not-kind", split = ",", hidden = true)
    void notKinds(@Nullable List<String> values) {
        set(unwanted, Facet.KIND, values);
    }

    @Option(names = "--in-report", descriptionKey = "option.in-report", order = 8)
    void inReport(boolean only) {
        inReport = only;
    }

    @Option(names = "--not-in-report", descriptionKey = "option.not-in-report", order = 9)
    void notInReport(boolean only) {
        notInReport = only;
    }

    @Option(names = "--students", paramLabel = "FROM-TO", descriptionKey = "option.students", order = 10)
    void students(@Nullable String range) {
        students = range;
    }

    @Option(names = "--years", paramLabel = "FROM-TO", descriptionKey = "option.years", order = 11)
    void years(@Nullable String range) {
        years = range;
    }

    private static void set(Map<Facet, List<String>> map, Facet facet, @Nullable List<String> values) {
        map.put(facet, values == null ? List.of() : values);
    }

    /**
     * The filter that the options make.
     *
     * @param text what is searched for, empty for no search
     * @throws commonground.cli.run.Refusal if a value is none that the library knows
     */
    public CaseQuery query(Invocation invocation, String text) {
        if (inReport && notInReport) {
            throw invocation.refusal(ExitCode.USAGE, "wrong.both", "--in-report", "--not-in-report");
        }
        CaseQuery query = CaseQuery.ALL.withText(text).withAllThemes(allThemes);
        for (Facet facet : Facet.values()) {
            query = query.with(facet, facet == Facet.IN_REPORT ? report() : selection(invocation, facet));
        }
        return query.withStudents(students == null ? null : Ranges.parse(invocation, "--students", students))
                .withYears(years == null ? null : Ranges.parse(invocation, "--years", years));
    }

    private Selection report() {
        if (!inReport && !notInReport) {
            return Selection.NONE;
        }
        return Selection.NONE.with(inReport ? "yes" : "no", Selection.Mark.INCLUDED);
    }

    private Selection selection(Invocation invocation, Facet facet) {
        List<String> in = wanted.getOrDefault(facet, List.of());
        List<String> out = unwanted.getOrDefault(facet, List.of());
        if (in.isEmpty() && out.isEmpty()) {
            return Selection.NONE;
        }
        Vocabulary vocabulary = vocabulary(invocation, facet);
        Set<String> included = new LinkedHashSet<>();
        Set<String> excluded = new LinkedHashSet<>();
        in.stream()
                .map(Signed::of)
                .forEach(value -> (value.isLeftOut() ? excluded : included).add(vocabulary.resolve(value.text())));
        out.forEach(value -> excluded.add(vocabulary.resolve(value)));
        included.stream().filter(excluded::contains).findFirst().ifPresent(value -> {
            throw invocation.refusal(ExitCode.USAGE, "wrong.contradiction", value);
        });
        return new Selection(included, excluded);
    }

    private static Vocabulary vocabulary(Invocation invocation, Facet facet) {
        String option = "--" + facet.key();
        return switch (facet) {
            case THEME -> Vocabulary.themes(invocation);
            case STATE -> Vocabulary.states(invocation);
            case ORIGIN -> Vocabulary.of(invocation, option, Finding.Origin.Type.class);
            case STATUS -> Vocabulary.of(invocation, option, CaseStudy.Status.Value.class);
            case AFFILIATION -> Vocabulary.of(invocation, option, CaseStudy.Affiliation.class).and("none");
            case KIND -> Vocabulary.of(invocation, option, CaseStudy.Kind.class);
            case IN_REPORT -> throw new IllegalArgumentException("this facet has options without a value");
        };
    }
}
