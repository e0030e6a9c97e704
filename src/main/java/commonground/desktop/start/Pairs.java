package commonground.desktop.start;

import commonground.library.CaseMatches.Match;
import commonground.library.CaseSummary;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Pairs of cases that are worth a first look. */
final class Pairs {

    private static final int MOST = 3;

    /** Two cases to lay side by side. */
    record Pair(CaseSummary left, CaseSummary right) {}

    private Pairs() {}

    /** Of the districts in the 2011 report those of which most is known, two at a time; none of them twice. */
    static List<Pair> of(List<Match> matches) {
        List<CaseSummary> best = matches.stream()
                .map(Match::summary)
                .filter(CaseSummary::inReport)
                .sorted(Comparator.comparingInt(CaseSummary::answered).reversed().thenComparing(CaseSummary::name))
                .limit(2L * MOST)
                .toList();
        return IntStream.range(0, best.size() / 2)
                .mapToObj(pair -> new Pair(best.get(2 * pair), best.get(2 * pair + 1)))
                .toList();
    }
}
