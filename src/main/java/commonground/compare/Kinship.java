package commonground.compare;

import commonground.cases.CaseStudy;
import commonground.cases.CaseStudy.Affiliation;
import commonground.cases.Finding;
import commonground.cases.Question;
import commonground.cases.Theme;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much another case is like one, and why. It tells where to read on; it grades neither.
 *
 * @param other   the other case
 * @param reasons what they have in common, weightiest first
 */
public record Kinship(CaseStudy other, List<Reason> reasons) {

    private static final Comparator<Kinship> NEAREST_FIRST = Comparator.comparingDouble(Kinship::weight)
            .reversed()
            .thenComparing(kinship -> kinship.other().name())
            .thenComparing(kinship -> kinship.other().id());

    /** Something that two cases have in common. */
    public sealed interface Reason {

        /** How much it counts, from 0 to 1. */
        double weight();
    }

    /** Both were pushed by the same kinds of crisis. */
    public record SameCrisis(List<Finding.Origin.Type> types, double weight) implements Reason {
        public SameCrisis {
            types = List.copyOf(types);
        }
    }

    /** Both have much evidence under the same themes. */
    public record SameThemes(List<Theme> themes, double weight) implements Reason {
        public SameThemes {
            themes = List.copyOf(themes);
        }
    }

    /** Of the questions with values to choose from that both answer, those on which they share a value. */
    public record SameAnswers(List<Question> same, int both, double weight) implements Reason {
        public SameAnswers {
            same = List.copyOf(same);
        }
    }

    /** Both unions belong to the same national union. */
    public record SameUnion(Affiliation affiliation, double weight) implements Reason {}

    /** They have about as many students. */
    public record SimilarSize(int students, double weight) implements Reason {}

    public Kinship {
        reasons = reasons.stream().sorted(Comparator.comparingDouble(Reason::weight).reversed()).toList();
    }

    /** The sum of the reasons' weights. */
    public double weight() {
        return reasons.stream().mapToDouble(Reason::weight).sum();
    }

    /**
     * The cases most like one, nearest first; those that have nothing in common with it are left out.
     *
     * @param others may hold the case itself, which is passed over
     * @param most   the largest number of cases wanted
     */
    public static List<Kinship> nearest(CaseStudy study, Collection<CaseStudy> others, int most) {
        return others.stream()
                .filter(other -> !other.id().equals(study.id()))
                .map(other -> between(study, other))
                .filter(kinship -> !kinship.reasons().isEmpty())
                .sorted(NEAREST_FIRST)
                .limit(most)
                .toList();
    }

    /** What another case has in common with one. The other way round the weights are the same. */
    public static Kinship between(CaseStudy study, CaseStudy other) {
        Likenesses likenesses = new Likenesses(study, other);
        return new Kinship(other, Stream.<Optional<? extends Reason>>of(likenesses.crisis(), likenesses.themes(),
                likenesses.answers(), likenesses.union(), likenesses.size())
                .<Reason>flatMap(Optional::stream)
                .toList());
    }
}
