package commonground.desktop.comparing.lines;

/**
 * A cell whose findings are shown; it stays open when columns move.
 *
 * @param questionId empty for the line on what happened next
 */
public record Opened(String questionId, String caseId) {

    /** The question's id of the line on what happened next. */
    public static final String NEXT = "";
}
