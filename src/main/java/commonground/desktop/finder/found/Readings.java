package commonground.desktop.finder.found;

import commonground.cases.CaseStudy;
import commonground.desktop.tasks.Tasks;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What a view needs of whole cases. A case is read in the background when a view first asks for it. */
public final class Readings<T> {

    private static final int AT_ONCE = 24;
    /** More than the highest window shows. */
    private static final int MOST = 96;

    private final Function<String, Optional<CaseStudy>> read;
    private final Function<CaseStudy, T> take;
    private final Wanted<String, Optional<T>> wanted;
    private final Map<String, Optional<T>> known = new ConcurrentHashMap<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count", 0);
    private boolean asking;

    /**
     * Nothing is known yet.
     *
     * @param read  reads a case by its id
     * @param take  takes what is needed from a case; both are called in the background
     * @param title what is done, in words for the user
     */
    public Readings(Function<String, Optional<CaseStudy>> read, Function<CaseStudy, T> take, Tasks tasks,
            String title) {
        this.read = read;
        this.take = take;
        this.wanted = new Wanted<>(tasks, title, AT_ONCE, MOST, this::read, found -> fill());
    }

    /** What is known of a case; where it has not been read, empty, and it will be. On the FX thread only. */
    public Optional<T> of(String caseId) {
        if (!known.containsKey(caseId)) {
            asking = true;
            wanted.ask(caseId);
            asking = false;
        }
        return known.getOrDefault(caseId, Optional.empty());
    }

    /** What is known of a case, read at once if need be; empty if the case is gone. In the background only. */
    public Optional<T> now(String caseId) {
        return known.computeIfAbsent(caseId, id -> read.apply(id).map(take));
    }

    /** How many cases are known: changes each time that some have been read that a view had asked for. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    private Map<String, Optional<T>> read(Collection<String> caseIds) {
        Map<String, Optional<T>> found = new HashMap<>();
        caseIds.forEach(id -> found.put(id, now(id)));
        return found;
    }

    private void fill() {
        if (!asking) {
            count.set(known.size());
        }
    }
}
