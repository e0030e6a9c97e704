package commonground.cases;

/**
 * A pointer into a source.
 *
 * @param locator the finest place that is known (page, paragraph, heading), empty if none is
 * @param note    a remark on what stands there, often empty
 */
public record Citation(Source source, String locator, String note) {}
