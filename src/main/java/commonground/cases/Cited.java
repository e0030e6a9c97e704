package commonground.cases;

import java.util.List;

/** Anything that rests on sources. */
public interface Cited {

    /** What it rests on, in the order in which the case's author named it. */
    List<Citation> citations();
}
