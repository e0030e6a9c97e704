package commonground.compare;

import commonground.cases.Answer;

/** What one case says to one question. */
public sealed interface Cell {

    /** The case answers. */
    record Stated(Answer answer) implements Cell {}

    /** Not stated in our sources: neither a "no" nor a difference. */
    record NotStated() implements Cell {}
}
