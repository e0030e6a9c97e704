package commonground.desktop.shell;

/** What of a case study one wants to read first. */
public sealed interface CasePart {

    /** All of it, from the top. */
    record Whole() implements CasePart {}

    /** What is told under a theme. */
    record OfTheme(String themeId) implements CasePart {}

    /** The reply to a question. */
    record OfQuestion(String questionId) implements CasePart {}

    /**
     * The tie to an element of a framework.
     *
     * @param number the element's, from 1
     */
    record OfElement(String frameworkId, int number) implements CasePart {}

    /** One finding. */
    record OfFinding(String findingId) implements CasePart {}
}
