package commonground.seeds.checks;

import commonground.cases.Pack;
import commonground.seeds.yaml.Notes;

/** A rule that the seeds must keep beyond their form. */
@FunctionalInterface
interface Check {

    /** Notes every place at which {@code pack} breaks the rule; {@code notes} know where each thing was written. */
    void check(Pack pack, Notes notes);
}
