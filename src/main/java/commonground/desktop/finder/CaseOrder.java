package commonground.desktop.finder;

import commonground.cases.Keyed;
import commonground.library.CaseMatches;

/** In which order found cases stand. */
enum CaseOrder implements Keyed {
    /** As the library ranks them. */
    BEST_MATCH,
    /** By name. */
    NAME;

    CaseMatches of(CaseMatches found) {
        return switch (this) {
            case BEST_MATCH -> found;
            case NAME -> found.byName();
        };
    }
}
