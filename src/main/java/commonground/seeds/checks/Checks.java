package commonground.seeds.checks;

import commonground.cases.Pack;
import commonground.seeds.yaml.Notes;
import java.util.List;

/** All rules for the seeds as a whole. */
public final class Checks {

    private static final List<Check> ALL = List.of(new AnswersAreShort(), new DatesAreAbsolute(),
            new NamesFindOneCase(), new PercentagesHaveBaseAndYear(), new QuestionsAreAnsweredOnce(),
            new StoriesAreWhole(), new YearsRunForward());

    private Checks() {}

    /**
     * Notes every place at which {@code pack} breaks a rule.
     *
     * @param notes what was noted when the pack was read: they know where each part of it was written
     */
    public static void check(Pack pack, Notes notes) {
        ALL.forEach(check -> check.check(pack, notes));
    }
}
