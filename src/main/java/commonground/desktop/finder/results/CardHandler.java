package commonground.desktop.finder.results;

import commonground.library.CaseMatches.Match;

/** What can be done with a found case. */
public interface CardHandler {

    /** Opens it for reading. */
    void open(Match match);

    /** Puts it into the tray, or takes it out. */
    void pick(Match match);

    /** Whether it is in the tray. */
    boolean isPicked(Match match);
}
