package commonground.cases;

import java.util.List;

/** Anything that rests on sources. */
public interface Cited {

    /** What it rests on, in the order in which the case's author named it. */
    List<Citation> citations();

    /**
     * Whether both sides say so: whether at least one source of labor and at least one of management are cited. It is
     * worked out from the sources alone and never typed in; a joint source is of neither side.
     */
    default boolean bothSides() {
        return hasVoice(Voice.LABOR) && hasVoice(Voice.MANAGEMENT);
    }

    private boolean hasVoice(Voice voice) {
        return citations().stream().anyMatch(citation -> citation.source().voice() == voice);
    }
}
