package commonground.desktop;

import commonground.cases.ComparisonPlan;
import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Place;
import commonground.library.CaseQuery;
import commonground.library.Library;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;

/** Where the user was when the window was closed. What cannot be understood is forgotten. */
final class Memory {

    private static final String STARTED = "started";
    private static final String FILTER = "filter";
    private static final String COMPARISON = "last-comparison";

    private final Library library;
    private final BiConsumer<String, String> keep;

    /** @param keep keeps a setting in the notebook */
    Memory(Library library, BiConsumer<String, String> keep) {
        this.library = library;
        this.keep = keep;
    }

    /** Goes where the user was, or to the start screen on the first launch; from then on remembers. */
    void resume(Navigator navigator, ObjectProperty<CaseQuery> filter) {
        read(FILTER, MemoryJson::filter).ifPresent(filter::set);
        if (library.notebook().setting(STARTED).isEmpty()) {
            keep.accept(STARTED, STARTED);
            navigator.go(new Place.Start());
        } else {
            read(COMPARISON, MemoryJson::comparison).filter(this::isThere)
                    .ifPresent(plan -> navigator.go(new Place.Comparing(plan)));
        }
        filter.addListener((property, old, query) -> keep.accept(FILTER, MemoryJson.write(query)));
        navigator.currentProperty().addListener((property, old, visit) -> keep.accept(COMPARISON, comparison(visit)));
    }

    private String comparison(Navigator.Visit visit) {
        return visit.place() instanceof Place.Comparing(ComparisonPlan plan) ? MemoryJson.write(plan) : "";
    }

    private boolean isThere(ComparisonPlan plan) {
        return plan.caseIds().stream().allMatch(id -> library.packOf(id).isPresent());
    }

    private <T> Optional<T> read(String name, Function<String, Optional<T>> reading) {
        return library.notebook().setting(name).flatMap(reading);
    }
}
