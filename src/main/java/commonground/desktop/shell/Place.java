package commonground.desktop.shell;

import commonground.cases.ComparisonPlan;
import java.util.Locale;
import java.util.Optional;

/** Somewhere in the app that one can go to and come back to. */
public sealed interface Place {

    /** What the app is, and three ways in. */
    record Start() implements Place {

        @Override
        public Optional<Place> parent() {
            return Optional.empty();
        }
    }

    /** Where one looks for cases. */
    record Finder() implements Place {

        @Override
        public Optional<Place> parent() {
            return Optional.empty();
        }
    }

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
    record Preview(ComparisonPlan plan) implements Place {

        @Override
        public Optional<Place> parent() {
            return Optional.of(new Comparing(plan));
        }
    }

    /** What the user can set about the app. */
    record Settings() implements Place {}

    /** How the app is used, what its words and marks mean, and what it is made of. */
    record Help() implements Place {}

    /** The key of its name in the bundle, after {@code place.}: that of its record, in small letters. */
    default String key() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The place that this one stands under in the breadcrumbs. */
    default Optional<Place> parent() {
        return Optional.of(new Finder());
    }
}
