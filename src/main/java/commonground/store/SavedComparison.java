package commonground.store;

import java.time.Instant;

import commonground.cases.ComparisonPlan;

/** A comparison that the user keeps in the notebook. */
public record SavedComparison(long id, String title, ComparisonPlan plan, Instant savedAt) {
}
