package commonground.seeds.checks;

import commonground.cases.CaseStudy;
import commonground.cases.Finding;
import commonground.cases.Pack;
import commonground.seeds.yaml.Notes;
import org.jspecify.annotations.Nullable;

/** What has two years begins before it ends. */
final class YearsRunForward implements Check {

    @Override
    public void check(Pack pack, Notes notes) {
        pack.cases().forEach(study -> check(study, notes));
    }

    private static void check(CaseStudy study, Notes notes) {
        check(study.period(), study.period().from(), "to", study.period().to(), notes);
        study.people().forEach(person -> check(person, person.from(), "to", person.to(), notes));
        study.findings(Finding.Practice.class)
                .forEach(practice -> check(practice, practice.from(), "to", practice.to(), notes));
        study.findings(Finding.Outcome.class)
                .forEach(outcome -> check(outcome, outcome.fromYear(), "to_year", outcome.toYear(), notes));
    }

    private static void check(Object holder, @Nullable Integer from, String toKey, @Nullable Integer to, Notes notes) {
        if (from != null && to != null && from > to) {
            notes.problem(holder, toKey, "%d is before the year in which it begins, %d".formatted(to, from));
        }
    }
}
