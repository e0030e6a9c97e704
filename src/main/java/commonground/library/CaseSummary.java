package commonground.library;

import commonground.cases.CaseStudy;
import commonground.cases.State;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a case without reading all of it.
 *
 * @param affiliation  {@code null} where the case is not about one union
 * @param students     number of students, {@code null} if not stated
 * @param studentsYear the year that the number is of, {@code null} if it is not stated
 * @param answered     how many questions the case answers
 * @param findings     how many findings it has under each theme, by theme id; themes without one are left out
 * @param pack         id of the pack that it is in
 */
public record CaseSummary(
        String id,
        String name,
        State state,
        CaseStudy.Kind kind,
        CaseStudy.@Nullable Affiliation affiliation,
        boolean inReport,
        CaseStudy.Period period,
        String headline,
        CaseStudy.Status.Value status,
        int statusAsOf,
        @Nullable Integer students,
        @Nullable Integer studentsYear,
        int answered,
        Map<String, Integer> findings,
        String pack) {

    public CaseSummary {
        findings = Map.copyOf(findings);
    }
}
