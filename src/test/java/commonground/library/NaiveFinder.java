package commonground.library;

import commonground.cases.CaseStudy;
import commonground.cases.Figure;
import commonground.cases.Finding;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters and counts as the words of {@link CaseQuery} say, case by case and with no thought of speed. */
final class NaiveFinder {

    private final List<CaseStudy> cases;
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Map<Facet, Set<String>>> values = new HashMap<>();

    /** @param texts everything said of each case, by id */
    NaiveFinder(List<CaseStudy> cases, Map<String, String> texts) {
        this.cases = List.copyOf(cases);
        texts.forEach((id, text) -> words.put(id, roots(text)));
        for (CaseStudy study : cases) {
            values.put(study.id(), Arrays.stream(Facet.values())
                    .collect(Collectors.toMap(facet -> facet, facet -> read(study, facet))));
        }
    }

    /** The ids of the cases that a query lets through. */
    Set<String> find(CaseQuery query) {
        return ids(study -> passes(study, query, Set.of(Facet.values())));
    }

    /** Every value of a facet that any case has. */
    Set<String> values(Facet facet) {
        return cases.stream().flatMap(study -> values(study, facet).stream()).collect(Collectors.toSet());
    }

    /** How many cases a value of a facet would leave. */
    int count(CaseQuery query, Facet facet, String value) {
        Set<Facet> others = Arrays.stream(Facet.values()).filter(other -> other != facet).collect(Collectors.toSet());
        Predicate<CaseStudy> passes = study -> passes(study, query, others) && values(study, facet).contains(value);
        if (facet == Facet.THEME && query.allThemes()) {
            Selection themes = query.selection(facet);
            passes = passes.and(study -> values(study, facet).containsAll(themes.included()))
                    .and(study -> values(study, facet).stream()
                            .noneMatch(theme -> !theme.equals(value) && themes.excluded().contains(theme)));
        }
        return ids(passes).size();
    }

    private Set<String> ids(Predicate<CaseStudy> passes) {
        return cases.stream().filter(passes).map(CaseStudy::id).collect(Collectors.toSet());
    }

    private boolean passes(CaseStudy study, CaseQuery query, Set<Facet> facets) {
        return facets.stream().allMatch(facet -> passes(values(study, facet), query, facet))
                && hasStudents(study, query.students())
                && (query.years() == null || overlaps(study.period(), query.years()))
                && words.getOrDefault(study.id(), Set.of()).containsAll(roots(query.text()));
    }

    private static boolean passes(Set<String> values, CaseQuery query, Facet facet) {
        Selection selection = query.selection(facet);
        boolean all = facet == Facet.THEME && query.allThemes();
        boolean included = selection.included().isEmpty() || (all
                ? values.containsAll(selection.included())
                : selection.included().stream().anyMatch(values::contains));
        return included && selection.excluded().stream().noneMatch(values::contains);
    }

    private static boolean hasStudents(CaseStudy study, CaseQuery.@Nullable Range range) {
        if (range == null) {
            return true;
        }
        return study.students()
                .map(Figure::value)
                .map(value -> value.setScale(0, RoundingMode.HALF_UP).intValueExact())
                .filter(students -> range.least() <= students && students <= range.most())
                .isPresent();
    }

    private static boolean overlaps(CaseStudy.Period period, CaseQuery.Range years) {
        for (int year = period.from(); year <= period.to(); year++) {
            if (years.least() <= year && year <= years.most()) {
                return true;
            }
        }
        return false;
    }

    private Set<String> values(CaseStudy study, Facet facet) {
        return values.getOrDefault(study.id(), Map.of()).getOrDefault(facet, Set.of());
    }

    private static Set<String> roots(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(NaiveFinder::root)
                .collect(Collectors.toSet());
    }

    /** The made-up texts have no other inflections than these endings. */
    private static String root(String word) {
        return word.replaceAll("s$", "").replaceAll("(ed|ing|ion)$", "").replaceAll("e$", "");
    }

    private static Set<String> read(CaseStudy study, Facet facet) {
        return switch (facet) {
            case THEME -> study.findings().stream().map(finding -> finding.theme().id()).collect(Collectors.toSet());
            case ORIGIN -> study.findings(Finding.Origin.class)
                    .stream()
                    .map(origin -> origin.type().key())
                    .collect(Collectors.toSet());
            case STATUS -> Set.of(study.status().value().key());
            case STATE -> Set.of(study.state().key());
            case AFFILIATION -> {
                CaseStudy.Union union = study.union();
                yield Set.of(union == null ? "none" : union.affiliation().key());
            }
            case KIND -> Set.of(study.kind().key());
            case IN_REPORT -> Set.of(study.inReport() ? "yes" : "no");
        };
    }
}
