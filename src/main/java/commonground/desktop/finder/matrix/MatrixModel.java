package commonground.desktop.finder.matrix;

import commonground.desktop.finder.found.Found;
import commonground.desktop.finder.found.Readings;
import commonground.desktop.finder.found.Reordered;
import commonground.desktop.finder.matrix.Axis.Subject;
import commonground.desktop.tasks.Tasks;
import commonground.library.CaseSummary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the matrix knows: its columns, its rows in order, and how much stands where they cross. No widgets. */
final class MatrixModel {

    private final Readings<Evidence> readings;
    private final ObjectProperty<Axis> axis;
    private final ReadOnlyObjectWrapper<Optional<Subject>> sort =
            new ReadOnlyObjectWrapper<>(this, "sort", Optional.empty());
    private final Set<String> pinned = new HashSet<>();
    private final Reordered rows;

    /**
     * @param first   what stands in the columns at first
     * @param sorting what is done while rows are sorted, in words for the user
     */
    MatrixModel(Found found, Readings<Evidence> readings, Axis first, Tasks tasks, String sorting) {
        this.readings = readings;
        this.axis = new SimpleObjectProperty<>(this, "axis", first);
        this.rows = new Reordered(found.matches(), tasks, sorting);
        axis.addListener((property, old, now) -> {
            sort.set(Optional.empty());
            arrange();
        });
    }

    private void arrange() {
        if (pinned.isEmpty() && sort.get().isEmpty()) {
            rows.sortBy(Optional.empty());
            return;
        }
        Set<String> first = Set.copyOf(pinned);
        Comparator<CaseSummary> pins = Comparator.comparing(one -> !first.contains(one.id()));
        Optional<ToIntFunction<CaseSummary>> amount = sort.get().map(this::amounts);
        rows.sortBy(Optional.of((all, progress) -> amount
                .map(most -> pins.thenComparing(mostFirst(all, most, progress)))
                .orElse(pins)));
    }

    /** How much a case has on a subject, read at once if need be: for the background. */
    private ToIntFunction<CaseSummary> amounts(Subject subject) {
        if (axis.get().kind() == Axis.Kind.THEMES) {
            return one -> one.findings().getOrDefault(subject.key(), 0);
        }
        return one -> readings.now(one.id())
                .map(evidence -> evidence.amounts().getOrDefault(subject.key(), 0))
                .orElse(0);
    }

    private static Comparator<CaseSummary> mostFirst(List<CaseSummary> all, ToIntFunction<CaseSummary> amount,
            Tasks.Progress progress) {
        Map<String, Integer> amounts = new HashMap<>();
        for (int place = 0; place < all.size() && !progress.isCancelled(); place++) {
            amounts.put(all.get(place).id(), amount.applyAsInt(all.get(place)));
            progress.report(place / (double) all.size());
        }
        return Comparator.comparing((CaseSummary one) -> amounts.getOrDefault(one.id(), 0), Comparator.reverseOrder());
    }

    /** What stands in the columns. */
    ObjectProperty<Axis> axisProperty() {
        return axis;
    }

    /** The column by which the rows are sorted, if any. */
    ReadOnlyObjectProperty<Optional<Subject>> sortProperty() {
        return sort.getReadOnlyProperty();
    }

    /** The cases, pinned ones first. */
    Reordered rows() {
        return rows;
    }

    /** How much a case has on each subject, in order; empty as long as the case has not been read. */
    Optional<int[]> amounts(CaseSummary one) {
        if (axis.get().kind() == Axis.Kind.THEMES) {
            return Optional.of(amounts(one.findings()));
        }
        return readings.of(one.id()).map(Evidence::amounts).map(this::amounts);
    }

    private int[] amounts(Map<String, Integer> byKey) {
        return axis.get().subjects().stream().mapToInt(subject -> byKey.getOrDefault(subject.key(), 0)).toArray();
    }

    /** Sorts the rows by a column, most first; the second time as they were found. */
    void sortBy(Subject subject) {
        sort.set(sort.get().filter(subject::equals).isPresent() ? Optional.empty() : Optional.of(subject));
        arrange();
    }

    /** Keeps a case at the top, or no longer. */
    void togglePin(CaseSummary one) {
        if (!pinned.remove(one.id())) {
            pinned.add(one.id());
        }
        arrange();
    }

    boolean isPinned(CaseSummary one) {
        return pinned.contains(one.id());
    }
}
