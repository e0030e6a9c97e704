package commonground.desktop.finder;

import commonground.cases.Keyed;
import commonground.library.CaseMatches.Match;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** In which order found cases stand. */
enum CaseOrder implements Keyed {
    /** As the library ranks them. */
    BEST_MATCH,
    /** By name. */
    NAME;

    List<Match> sort(List<Match> matches) {
        return switch (this) {
            case BEST_MATCH -> matches;
            case NAME -> matches.stream()
                    .sorted(Comparator.comparing((Match match) -> match.summary().name().toLowerCase(Locale.ROOT)))
                    .toList();
        };
    }
}
