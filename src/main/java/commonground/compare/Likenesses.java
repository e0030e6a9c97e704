package commonground.compare;

import commonground.cases.Answer;
import commonground.cases.CaseStudy;
import commonground.cases.CaseStudy.Affiliation;
import commonground.cases.CaseStudy.Union;
import commonground.cases.Figure;
import commonground.cases.Finding;
import commonground.cases.Finding.Origin;
import commonground.cases.Question;
import commonground.cases.Theme;
import commonground.compare.Kinship.SameAnswers;
import commonground.compare.Kinship.SameCrisis;
import commonground.compare.Kinship.SameThemes;
import commonground.compare.Kinship.SameUnion;
import commonground.compare.Kinship.SimilarSize;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What two cases have in common. The shared crisis and the shared answers weigh most: they are what a reader can act on;
 * size and union alone make no likeness.
 */
final class Likenesses {

    private static final double CRISIS = 1;
    private static final double ANSWERS = 1;
    private static final double THEMES = 0.7;
    private static final double SIZE = 0.5;
    private static final double UNION = 0.3;
    /** Fewer questions that both answer tell nothing. */
    private static final int FEWEST_ANSWERS = 3;
    /** Fewer findings than these are not much evidence. */
    private static final int MUCH = 3;
    private static final int MOST_THEMES = 3;
    /** The larger may have so many times the students of the smaller. */
    private static final double SIMILAR = 1.5;
    /** Every case has findings of these kinds. */
    private static final Set<String> COMMON_TO_ALL = Set.of(Theme.CRISIS_ORIGIN, Theme.OUTCOMES, Theme.AFTERWARDS);

    private final CaseStudy one;
    private final CaseStudy two;

    Likenesses(CaseStudy one, CaseStudy two) {
        this.one = one;
        this.two = two;
    }

    Optional<SameCrisis> crisis() {
        Set<Origin.Type> shared = types(one);
        Set<Origin.Type> all = types(two);
        shared.retainAll(all);
        all.addAll(types(one));
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(new SameCrisis(List.copyOf(shared), CRISIS * shared.size() / all.size()));
    }

    private static Set<Origin.Type> types(CaseStudy study) {
        Set<Origin.Type> types = EnumSet.noneOf(Origin.Type.class);
        study.findings(Origin.class).forEach(origin -> types.add(origin.type()));
        return types;
    }

    /** Weighed by how much of what is known of each is about the same themes. */
    Optional<SameThemes> themes() {
        Map<Theme, Long> ours = counts(one);
        Map<Theme, Long> theirs = counts(two);
        List<Theme> shared = ours.keySet()
                .stream()
                .filter(theme -> lesser(theme, ours, theirs) >= MUCH)
                .sorted(Comparator.comparingLong((Theme theme) -> lesser(theme, ours, theirs))
                        .reversed()
                        .thenComparing(Theme::id))
                .limit(MOST_THEMES)
                .toList();
        double common = ours.keySet()
                .stream()
                .mapToDouble(theme -> Math.min(part(theme, ours), part(theme, theirs)))
                .sum();
        return shared.isEmpty() ? Optional.empty() : Optional.of(new SameThemes(shared, THEMES * common));
    }

    private static Map<Theme, Long> counts(CaseStudy study) {
        return study.findings()
                .stream()
                .map(Finding::theme)
                .filter(theme -> !COMMON_TO_ALL.contains(theme.id()))
                .collect(Collectors.groupingBy(theme -> theme, Collectors.counting()));
    }

    private static long lesser(Theme theme, Map<Theme, Long> ours, Map<Theme, Long> theirs) {
        return Math.min(ours.getOrDefault(theme, 0L), theirs.getOrDefault(theme, 0L));
    }

    private static double part(Theme theme, Map<Theme, Long> counts) {
        long all = counts.values().stream().mapToLong(count -> count).sum();
        return all == 0 ? 0 : counts.getOrDefault(theme, 0L) / (double) all;
    }

    Optional<SameAnswers> answers() {
        List<Question> both = one.answers()
                .stream()
                .filter(answer -> answer.value() instanceof Answer.Value.Chosen)
                .map(Answer::question)
                .filter(question -> two.answer(question).isPresent())
                .toList();
        List<Question> same = both.stream().filter(this::isSame).toList();
        return both.size() < FEWEST_ANSWERS || same.isEmpty()
                ? Optional.empty()
                : Optional.of(new SameAnswers(same, both.size(), ANSWERS * same.size() / both.size()));
    }

    private boolean isSame(Question question) {
        return one.answer(question)
                .flatMap(ours -> two.answer(question)
                        .map(theirs -> share(ours.value(), theirs.value())))
                .orElse(false);
    }

    private static boolean share(Answer.Value one, Answer.Value two) {
        return one instanceof Answer.Value.Chosen(List<String> ours)
                && two instanceof Answer.Value.Chosen(List<String> theirs)
                && ours.stream().anyMatch(theirs::contains);
    }

    Optional<SameUnion> union() {
        return affiliation(one).filter(affiliation -> affiliation(two).stream().anyMatch(affiliation::equals))
                .map(affiliation -> new SameUnion(affiliation, UNION));
    }

    private static Optional<Affiliation> affiliation(CaseStudy study) {
        return Optional.ofNullable(study.union()).map(Union::affiliation);
    }

    /** Weighed by how near the numbers are. */
    Optional<SimilarSize> size() {
        Optional<Figure> ours = one.students();
        Optional<Figure> theirs = two.students();
        if (ours.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        double mine = ours.get().value().doubleValue();
        double other = theirs.get().value().doubleValue();
        double lesser = Math.min(mine, other);
        double times = lesser > 0 ? Math.max(mine, other) / lesser : Double.POSITIVE_INFINITY;
        return times > SIMILAR
                ? Optional.empty()
                : Optional.of(new SimilarSize(theirs.get().value().intValue(),
                        SIZE * (SIMILAR - times) / (SIMILAR - 1)));
    }
}
