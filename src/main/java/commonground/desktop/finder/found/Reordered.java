package commonground.desktop.finder.found;

import commonground.desktop.tasks.Latest;
import commonground.desktop.tasks.Tasks;
import commonground.library.CaseMatches.Match;
import commonground.library.CaseSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * What was found, in an order of a view's own. It is sorted in the background; until that is done the cases stand as
 * they were found. On the FX thread only.
 */
public final class Reordered extends ObservableListBase<Match> implements RandomAccess {

    private final Matches matches;
    private final String title;
    private final Latest latest;
    private Optional<Sorting> sorting = Optional.empty();
    private Optional<Order> order = Optional.empty();

    /** How cases are to be sorted. */
    @FunctionalInterface
    public interface Sorting {

        /** Tells which case comes first; called in the background with all cases that were found. */
        Comparator<CaseSummary> among(List<CaseSummary> cases, Tasks.Progress progress);
    }

    /** Which case of those found stands where, and where each of those stands. */
    private static final class Order {

        private final int[] from;
        private final int[] to;

        Order(List<CaseSummary> cases, Comparator<CaseSummary> comparator) {
            from = IntStream.range(0, cases.size())
                    .boxed()
                    .sorted(Comparator.comparing(cases::get, comparator))
                    .mapToInt(Integer::intValue)
                    .toArray();
            to = new int[from.length];
            IntStream.range(0, from.length).forEach(place -> to[from[place]] = place);
        }
    }

    /** @param title what is done while the cases are sorted, in words for the user */
    public Reordered(Matches matches, Tasks tasks, String title) {
        this.matches = matches;
        this.title = title;
        this.latest = new Latest(tasks);
        matches.addListener((ListChangeListener<Match>) this::follow);
    }

    private void follow(Change<? extends Match> change) {
        change.next();
        if (change.wasUpdated()) {
            fireChange(new Update<>(this));
        } else {
            order = Optional.empty();
            fireChange(new WholeChange<>(this, change.getRemovedSize()));
            sort();
        }
    }

    /** Sorts the cases; empty for as they were found. */
    public void sortBy(Optional<Sorting> wanted) {
        sorting = wanted;
        sort();
    }

    private void sort() {
        latest.drop();
        List<CaseSummary> cases = matches.summaries();
        sorting.ifPresentOrElse(sort -> latest.run(title, progress -> {
            List<CaseSummary> read = List.copyOf(cases);
            return Optional.of(new Order(read, sort.among(read, progress)));
        }, this::show), () -> show(Optional.empty()));
    }

    private void show(Optional<Order> now) {
        if (now.isPresent() || order.isPresent()) {
            order = now;
            fireChange(new WholeChange<>(this, size()));
        }
    }

    /** The place that a case has among the matches. */
    public int placeOf(int index) {
        return order.map(now -> now.from[index]).orElse(index);
    }

    /** The case at a place, {@code null} as long as it has not been read. */
    @Override
    public @Nullable Match get(int index) {
        return matches.get(placeOf(index));
    }

    /** Lets the case at a place be read. See {@link Matches#want}. */
    public void want(int index) {
        if (index >= 0 && index < size()) {
            matches.want(placeOf(index));
        }
    }

    @Override
    public int size() {
        return matches.size();
    }

    /** The place of a case, by its id; -1 where it is not among those that have been read. */
    public int indexOf(String caseId) {
        int place = matches.indexOf(caseId);
        return place < 0 ? -1 : order.map(now -> now.to[place]).orElse(place);
    }
}
