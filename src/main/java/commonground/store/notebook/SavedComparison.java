package commonground.store.notebook;

import commonground.cases.ComparisonPlan;
import java.time.Instant;

/** A comparison that the user keeps in the notebook. */
public record SavedComparison(long id, String title, ComparisonPlan plan, Instant savedAt) {}
