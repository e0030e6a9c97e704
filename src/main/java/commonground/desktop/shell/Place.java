package commonground.desktop.shell;

import commonground.cases.ComparisonPlan;
import java.util.Optional;

/** Somewhere in the app that one can go to and come back to. */
public sealed interface Place {

    /** What the app is, and three ways in. */
    record Start() implements Place {}

    /** Where one looks for cases. */
    record Finder() implements Place {}

    /** The own district, and the cases most like it. */
    record LikeMine() implements Place {}

    /**
     * One case study, opened for reading.
     *
     * @param part what of it is in view first
     */
    record Reader(String caseId, CasePart part) implements Place {

        /** The case from its beginning. */
        public Reader(String caseId) {
            this(caseId, new CasePart.Whole());
        }
    }

    /** Cases side by side. */
    record Comparing(ComparisonPlan plan) implements Place {}

    /** The comparisons that the user keeps. */
    record Saved() implements Place {}

    /** The sheet of a comparison, as it will be printed. */
    record Preview(ComparisonPlan plan) implements Place {}

    /** What the user can set about the app. */
    record Settings() implements Place {}

    /** How the app is used, what its words and marks mean, and what it is made of. */
    record Help() implements Place {}

    /** The key of its name in the bundle, after {@code place.}. */
    default String key() {
        return switch (this) {
            case Start start -> "start";
            case Finder finder -> "finder";
            case LikeMine like -> "likemine";
            case Reader reader -> "reader";
            case Comparing comparing -> "comparing";
            case Saved saved -> "saved";
            case Preview preview -> "preview";
            case Settings settings -> "settings";
            case Help help -> "help";
        };
    }

    /** The place that this one stands under in the breadcrumbs. */
    default Optional<Place> parent() {
        return switch (this) {
            case Start start -> Optional.empty();
            case Finder finder -> Optional.empty();
            case LikeMine like -> Optional.of(new Finder());
            case Reader reader -> Optional.of(new Finder());
            case Settings settings -> Optional.of(new Finder());
            case Help help -> Optional.of(new Finder());
            case Comparing comparing -> Optional.of(new Finder());
            case Saved saved -> Optional.of(new Finder());
            case Preview(ComparisonPlan plan) -> Optional.of(new Comparing(plan));
        };
    }
}
