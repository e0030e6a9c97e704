package commonground.cases;

import java.util.List;

/**
 * The conversation guide: how labor and management may speak with each other, and what they may ask.
 *
 * @param groundRules in the order in which they are read out before a meeting
 * @param questions   in reading order
 */
public record Guide(List<GroundRule> groundRules, List<GuideQuestion> questions) {

    /** A guide that says and asks nothing. */
    public static final Guide EMPTY = new Guide(List.of(), List.of());

    /**
     * A rule for the conversation, drawn from a published norm.
     *
     * @param framework id of the framework that it is drawn from
     * @param element   the number of the element there
     */
    public record GroundRule(String text, String framework, int element, List<Citation> citations) implements Cited {

        public GroundRule {
            citations = List.copyOf(citations);
        }
    }

    public Guide {
        groundRules = List.copyOf(groundRules);
        questions = List.copyOf(questions);
    }

    /** The questions under a theme, in reading order. */
    public List<GuideQuestion> questionsOf(Theme theme) {
        return questions.stream().filter(question -> question.theme().id().equals(theme.id())).toList();
    }
}
