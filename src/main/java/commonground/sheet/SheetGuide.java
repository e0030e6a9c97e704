package commonground.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a sheet asks at its end, in the words in which it is read.
 *
 * @param groundRules for the conversation; each a text with its sources
 * @param topics      the questions that fit the sheet's rows, by theme; none if none fit or none are wanted
 */
public record SheetGuide(List<Sheet.Cell.Stated> groundRules, List<Topic> topics) {

    /** Asks nothing. */
    public static final SheetGuide NOTHING = new SheetGuide(List.of(), List.of());

    /** The questions under one theme, at least one. */
    public record Topic(String name, List<Ask> questions) {
        public Topic {
            questions = List.copyOf(questions);
        }
    }

    /**
     * One question.
     *
     * @param examples how cases of the sheet answered it
     * @param others   other cases that answered it, in words; empty if there are none
     */
    public record Ask(String question, List<Example> examples, String others) {
        public Ask {
            examples = List.copyOf(examples);
        }
    }

    /**
     * How a case answered.
     *
     * @param column the place of the case, from 0
     * @param said   with the short name of the case before it
     */
    public record Example(int column, Sheet.Cell.Stated said) {}

    public SheetGuide {
        groundRules = List.copyOf(groundRules);
        topics = List.copyOf(topics);
    }

    /** Whether there is nothing to print. */
    public boolean isEmpty() {
        return topics.isEmpty();
    }

    /** All that is said in it, in the order in which it is read. */
    Stream<Sheet.Cell.Stated> said() {
        return Stream.concat(groundRules.stream(),
                topics.stream()
                        .flatMap(topic -> topic.questions().stream())
                        .flatMap(ask -> ask.examples().stream())
                        .map(Example::said));
    }
}
