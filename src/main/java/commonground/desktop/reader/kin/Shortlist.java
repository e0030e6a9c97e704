package commonground.desktop.reader.kin;

import commonground.library.CaseSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses from a large library the cases that are worth reading in full to see how like one they are. */
final class Shortlist {

    private static final double SIMILAR = 1.5;
    private static final double SIZE = 0.5;
    private static final double UNION = 0.3;

    private final CaseSummary one;
    private final Set<String> sameCrisis;

    /**
     * A shortlist for one case.
     *
     * @param sameCrisis ids of the cases that share a kind of crisis with it
     */
    Shortlist(CaseSummary one, Set<String> sameCrisis) {
        this.one = one;
        this.sameCrisis = Set.copyOf(sameCrisis);
    }

    /** The ids of the most promising of these, the case itself not among them. */
    List<String> of(List<CaseSummary> all, int most) {
        return all.stream()
                .filter(other -> !other.id().equals(one.id()))
                .sorted(Comparator.comparingDouble(this::promise).reversed().thenComparing(CaseSummary::id))
                .limit(most)
                .map(CaseSummary::id)
                .toList();
    }

    private double promise(CaseSummary other) {
        double crisis = sameCrisis.contains(other.id()) ? 1 : 0;
        double union = one.affiliation() != null && one.affiliation() == other.affiliation() ? UNION : 0;
        return crisis + themes(other) + union + (isOfSimilarSize(other) ? SIZE : 0);
    }

    private double themes(CaseSummary other) {
        double ours = all(one.findings());
        double theirs = all(other.findings());
        return one.findings()
                .entrySet()
                .stream()
                .mapToDouble(entry -> Math.min(entry.getValue() / ours,
                        other.findings().getOrDefault(entry.getKey(), 0) / theirs))
                .sum();
    }

    private static double all(Map<String, Integer> findings) {
        return Math.max(1, findings.values().stream().mapToInt(count -> count).sum());
    }

    private boolean isOfSimilarSize(CaseSummary other) {
        Integer ours = one.students();
        Integer theirs = other.students();
        return ours != null && theirs != null && Math.max(ours, theirs) <= SIMILAR * Math.min(ours, theirs);
    }
}
