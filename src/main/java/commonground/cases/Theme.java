package commonground.cases;

/**
 * A subject that runs across cases.
 *
 * @param about one sentence on what belongs to it
 */
public record Theme(String id, String name, String about) {

    /** The theme of every {@link Finding.Origin}. */
    public static final String CRISIS_ORIGIN = "crisis-origin";
    /** The theme of every {@link Finding.Outcome}. */
    public static final String OUTCOMES = "outcomes";
    /** The theme of every {@link Finding.Later}. */
    public static final String AFTERWARDS = "afterwards";
}
