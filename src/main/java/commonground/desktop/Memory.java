package commonground.desktop;

import commonground.cases.ComparisonPlan;
import commonground.desktop.shell.Navigator;
import commonground.desktop.shell.Place;
import commonground.library.CaseQuery;
import commonground.library.Library;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where the user was when the window was closed. What cannot be understood is forgotten. */
final class Memory {

    private static final String STARTED = "started";
    private static final String FILTER = "filter";
    private static final String COMPARISON = "last-comparison";

    private final Library library;
    private final BiConsumer<String, String> keep;
    private @Nullable JsonMapper mapper;

    /** @param keep keeps a setting in the notebook */
    Memory(Library library, BiConsumer<String, String> keep) {
        this.library = library;
        this.keep = keep;
    }

    /** Goes where the user was, or to the start screen on the first launch; from then on remembers. */
    void resume(Navigator navigator, ObjectProperty<CaseQuery> filter) {
        read(FILTER, CaseQuery.class).ifPresent(filter::set);
        if (library.notebook().setting(STARTED).isEmpty()) {
            keep.accept(STARTED, STARTED);
            navigator.go(new Place.Start());
        } else {
            read(COMPARISON, ComparisonPlan.class).filter(this::isThere)
                    .ifPresent(plan -> navigator.go(new Place.Comparing(plan)));
        }
        filter.addListener((property, old, query) -> keep.accept(FILTER, json().writeValueAsString(query)));
        navigator.currentProperty().addListener((property, old, visit) -> keep.accept(COMPARISON, comparison(visit)));
    }

    private String comparison(Navigator.Visit visit) {
        return visit.place() instanceof Place.Comparing(ComparisonPlan plan) ? json().writeValueAsString(plan) : "";
    }

    private boolean isThere(ComparisonPlan plan) {
        return plan.caseIds().stream().allMatch(id -> library.packOf(id).isPresent());
    }

    /** Made when first needed: most starts have nothing to read. */
    private JsonMapper json() {
        if (mapper == null) {
            mapper = new JsonMapper();
        }
        return mapper;
    }

    private <T> Optional<T> read(String name, Class<T> type) {
        try {
            return library.notebook()
                    .setting(name)
                    .filter(text -> !text.isEmpty())
                    .map(text -> json().readValue(text, type));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
