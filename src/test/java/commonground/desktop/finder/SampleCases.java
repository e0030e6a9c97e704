package commonground.desktop.finder;

import commonground.cases.CaseStudy.Affiliation;
import commonground.cases.CaseStudy.Kind;
import commonground.cases.CaseStudy.Period;
import commonground.cases.CaseStudy.Status;
import commonground.cases.Catalog;
import commonground.cases.Guide;
import commonground.cases.State;
import commonground.cases.Theme;
import commonground.cases.Timeline;
import commonground.library.CaseMatches;
import commonground.library.CaseMatches.Count;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseQuery;
import commonground.library.CaseSummary;
import commonground.library.Extent;
import commonground.library.Facet;
import commonground.library.Selection;
import commonground.library.Snippet;
import commonground.library.Snippet.Run;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up cases and a plain search over them, for screens to be tried on. */
public final class SampleCases {

    /** Themes and nothing else. */
    public static final Catalog CATALOG = new Catalog(
            List.of(new Theme("crisis-origin", "Crisis origin", ""), new Theme("evaluation", "Evaluation", ""),
                    new Theme("compensation", "Compensation", ""),
                    new Theme("career-pathways", "Career pathways", "")),
            List.of(), List.of(), List.of(), new Timeline(List.of(), List.of(), List.of()), List.of(),
            Guide.EMPTY);

    private static final List<String> NAMES = List.of("Alder Valley Public Schools", "Birch County",
            "Cedar Unified School District", "Dogwood City Schools", "Elm Township", "Fir Island School District",
            "Ginkgo Parish Schools", "Hazel County Public Schools");

    private static final List<State> STATES = List.of(State.values());
    private static final List<Affiliation> UNIONS = List.of(Affiliation.values());
    private static final List<Status.Value> STATUSES = List.of(Status.Value.values());

    private SampleCases() {}

    /** How far the numbers of the made-up cases reach. */
    public static Extent extent() {
        List<CaseSummary> all = find(CaseQuery.ALL).summaries();
        return new Extent(all.stream().map(CaseSummary::students).filter(Objects::nonNull).toList(),
                new CaseQuery.Range(1990, 2020));
    }

    /** What the made-up cases answer to a query. */
    public static CaseMatches find(CaseQuery query) {
        return find(query, NAMES.size());
    }

    /** What a number of made-up cases answer to a query. */
    public static CaseMatches find(CaseQuery query, int size) {
        List<CaseSummary> all = IntStream.range(0, size).mapToObj(SampleCases::summary).toList();
        Map<Facet, List<Count>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<CaseSummary> others =
                    all.stream().filter(one -> fits(one, query.with(facet, Selection.NONE))).toList();
            facets.put(facet, values(facet)
                    .map(value -> new Count(value,
                            (int) others.stream().filter(one -> valuesOf(one, facet).contains(value)).count()))
                    .toList());
        }
        List<Match> matches = all.stream().filter(one -> fits(one, query)).map(one -> match(one, query)).toList();
        return new CaseMatches(matches, facets, size, query.text().equals("evaluatoin") ? "evaluation" : null);
    }

    private static CaseSummary summary(int number) {
        int round = number / NAMES.size();
        String name = NAMES.get(number % NAMES.size()) + (round == 0 ? "" : " " + round);
        Map<String, Integer> findings = Map.of("crisis-origin", 1 + number % 3, "evaluation", number % 5 * 3,
                "compensation", number % 4 * 2, "career-pathways", number % 2 * 5);
        return new CaseSummary("case-" + number, name, STATES.get(number % STATES.size()), Kind.DISTRICT,
                UNIONS.get(number % UNIONS.size()), number % 2 == 0, new Period(1990 + number % 20, 2012 + number % 12),
                "Something distinctive about " + name + ", said in a sentence that is long enough to break into two"
                        + " lines on a card of ordinary width, and perhaps three.",
                STATUSES.get(number % STATUSES.size()), 2020 + number % 6, 1_200 + number * 9_731, 2010 + number % 9,
                20,
                findings, "casebook");
    }

    private static boolean fits(CaseSummary one, CaseQuery query) {
        boolean words = query.text().isBlank()
                || (one.name() + " evaluation").toLowerCase(Locale.ROOT)
                        .contains(query.text().toLowerCase(Locale.ROOT));
        CaseQuery.Range students = query.students();
        Integer number = one.students();
        boolean size = students == null
                || (number != null && number >= students.least() && number <= students.most());
        return words && size && query.selections()
                .entrySet()
                .stream()
                .allMatch(
                        set -> fits(valuesOf(one, set.getKey()), set.getValue(), query.allThemes()));
    }

    private static boolean fits(Set<String> values, Selection selection, boolean all) {
        boolean included = selection.included().isEmpty() || (all
                ? values.containsAll(selection.included())
                : selection.included().stream().anyMatch(values::contains));
        return included && selection.excluded().stream().noneMatch(values::contains);
    }

    private static Stream<String> values(Facet facet) {
        return switch (facet) {
            case THEME -> CATALOG.themes().stream().map(Theme::id);
            case ORIGIN -> Stream.of("strike", "impasse", "lawsuit");
            case STATUS -> Stream.of("in-place", "changed", "ended", "unknown");
            case STATE -> Stream.of(State.values()).limit(12).map(State::key);
            case AFFILIATION -> Stream.of("AFT", "NEA", "AFT/NEA", "independent");
            case KIND -> Stream.of("district", "charter-network");
            case IN_REPORT -> Stream.of("yes", "no");
        };
    }

    private static Set<String> valuesOf(CaseSummary one, Facet facet) {
        return switch (facet) {
            case THEME -> Set.copyOf(one.findings()
                    .entrySet()
                    .stream()
                    .filter(entry -> entry.getValue() > 0)
                    .map(Map.Entry::getKey)
                    .toList());
            case ORIGIN -> Set.of(one.inReport() ? "strike" : "impasse");
            case STATUS -> Set.of(one.status().key());
            case STATE -> Set.of(one.state().key());
            case AFFILIATION -> Set.of(String.valueOf(one.affiliation() == null ? "none" : one.affiliation().key()));
            case KIND -> Set.of(one.kind().key());
            case IN_REPORT -> Set.of(one.inReport() ? "yes" : "no");
        };
    }

    private static Match match(CaseSummary one, CaseQuery query) {
        if (query.text().isBlank()) {
            return new Match(one, List.of());
        }
        List<Run> runs = new ArrayList<>();
        runs.add(new Run("… the committee settled on an ", false));
        runs.add(new Run(query.text().strip(), true));
        runs.add(new Run(" that both sides had drafted over two summers, and kept it through the next contract …",
                false));
        return new Match(one, List.of(new Snippet("practice", "p1", "A joint committee, 2004–2009", runs)));
    }
}
