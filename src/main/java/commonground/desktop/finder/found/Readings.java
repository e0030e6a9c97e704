package commonground.desktop.finder.found;

import commonground.cases.CaseStudy;
import commonground.desktop.tasks.Latest;
import commonground.desktop.tasks.Tasks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What a view needs of whole cases. Those not known yet are read in the background, a few at a time. */
public final class Readings<T> {

    private static final int AT_ONCE = 24;

    private final Function<String, Optional<CaseStudy>> read;
    private final Function<CaseStudy, T> take;
    private final Latest latest;
    private final String title;
    private final Map<String, T> known = new HashMap<>();
    private final Deque<String> wanted = new ArrayDeque<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count", 0);

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
        this.latest = new Latest(tasks);
        this.title = title;
    }

    /** What is known of a case; empty as long as it has not been read. */
    public Optional<T> of(String caseId) {
        return Optional.ofNullable(known.get(caseId));
    }

    /** How many cases are known: changes each time that some have been read. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Reads those of these cases that are not known, in this order, and no others that were wanted before. */
    public void want(Collection<String> caseIds) {
        wanted.clear();
        caseIds.stream().filter(id -> !known.containsKey(id)).forEach(wanted::add);
        readOn();
    }

    private void readOn() {
        List<String> next = new ArrayList<>();
        while (next.size() < AT_ONCE && !wanted.isEmpty()) {
            next.add(wanted.remove());
        }
        if (!next.isEmpty()) {
            latest.run(title, progress -> read(next), found -> {
                known.putAll(found);
                count.set(known.size());
                readOn();
            });
        }
    }

    private Map<String, T> read(List<String> caseIds) {
        Map<String, T> found = new HashMap<>();
        caseIds.forEach(id -> read.apply(id).map(take).ifPresent(taken -> found.put(id, taken)));
        return found;
    }
}
