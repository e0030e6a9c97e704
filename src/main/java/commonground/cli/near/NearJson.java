package commonground.cli.near;

import commonground.cases.CaseStudy;
import commonground.cases.State;
import commonground.districts.District;
import commonground.districts.NcesLocale;
import commonground.districts.NearnessWords;
import commonground.districts.Profile;
import commonground.library.CaseSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code near --json} prints.
 *
 * @param apart ids of the cases that have no district of their own in the federal table
 */
public record NearJson(Own own, List<Case> cases, List<String> apart) {

    /** The district that was asked for; where it was described and not named, {@code lea} to {@code state} are null. */
    public record Own(
            @Nullable String lea,
            @Nullable String name,
            @Nullable String city,
            @Nullable State state,
            @Nullable Integer students,
            @Nullable NcesLocale locale,
            @Nullable Double poverty) {}

    /**
     * A case.
     *
     * @param distance       0 for the same, see {@link commonground.districts.Nearness}
     * @param isOwn          whether it is about the district itself
     * @param students       in the federal table, as are locale and poverty
     * @param studentsInCase as the case study tells it
     */
    public record Case(
            String id,
            String name,
            State state,
            CaseStudy.Status.Value status,
            int statusAsOf,
            double distance,
            boolean isOwn,
            String reason,
            @Nullable Integer students,
            @Nullable NcesLocale locale,
            @Nullable Double poverty,
            @Nullable Integer studentsInCase,
            @Nullable Integer studentsInCaseYear) {}

    /** The cases as JSON has them. */
    public static NearJson of(NearCases near, NearnessWords words) {
        return new NearJson(own(near.asked()),
                near.cases().stream().map(one -> of(one, near.asked().profile(), words)).toList(),
                near.apart().stream().map(CaseSummary::id).toList());
    }

    private static Own own(Asked asked) {
        District district = asked.district();
        Profile profile = asked.profile();
        return district == null
                ? new Own(null, null, null, null, profile.students(), profile.locale(), profile.poverty())
                : new Own(district.lea(), district.name(), district.city(), district.state(), profile.students(),
                        profile.locale(), profile.poverty());
    }

    private static Case of(NearCases.Near near, Profile own, NearnessWords words) {
        CaseSummary summary = near.summary();
        Profile its = near.profile();
        return new Case(summary.id(), summary.name(), summary.state(), summary.status(), summary.statusAsOf(),
                near.nearness().distance(), near.isOwn(), words.reason(own, its, near.nearness()), its.students(),
                its.locale(), its.poverty(), summary.students(), summary.studentsYear());
    }
}
