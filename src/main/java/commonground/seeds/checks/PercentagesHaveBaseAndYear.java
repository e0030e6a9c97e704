package commonground.seeds.checks;

import commonground.cases.CaseStudy;
import commonground.cases.Figure;
import commonground.cases.Finding;
import commonground.cases.Pack;
import commonground.seeds.yaml.Notes;

/** A percentage says of what it is, and of which year. */
final class PercentagesHaveBaseAndYear implements Check {

    private static final String PERCENT = "%";

    @Override
    public void check(Pack pack, Notes notes) {
        for (CaseStudy study : pack.cases()) {
            study.figures().forEach(figure -> check(figure, notes));
            study.findings(Finding.Outcome.class).forEach(outcome -> check(outcome, notes));
        }
    }

    private static void check(Figure figure, Notes notes) {
        checkBase(figure, figure.unit(), figure.of(), notes);
    }

    private static void check(Finding.Outcome outcome, Notes notes) {
        checkBase(outcome, outcome.unit(), outcome.of(), notes);
        if (outcome.unit().equals(PERCENT) && outcome.fromYear() == null && outcome.toYear() == null) {
            notes.problem(outcome, "unit", "a percentage needs its year; give from_year or to_year,"
                    + " or leave values and unit to the text if no source tells the year");
        }
    }

    private static void checkBase(Object holder, String unit, String of, Notes notes) {
        if (unit.equals(PERCENT) && of.isEmpty()) {
            notes.problem(holder, "unit", "a percentage needs its base; say under 'of' what it is a share of");
        } else if (!unit.equals(PERCENT) && unit.contains(PERCENT)) {
            notes.problem(holder, "unit", "the unit of a percentage is \"%\" alone; its base belongs under 'of'");
        } else if (!unit.equals(PERCENT) && !of.isEmpty()) {
            notes.problem(holder, "of", "only a percentage has a base; take 'of' out, or give the unit \"%\"");
        }
    }
}
