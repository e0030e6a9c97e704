package commonground.desktop.finder.matrix;

import commonground.desktop.finder.found.Found;
import commonground.desktop.finder.found.Readings;
import commonground.desktop.finder.matrix.Axis.Subject;
import commonground.library.CaseMatches.Match;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** What the matrix knows: its columns, its rows in order, and how much stands where they cross. No widgets. */
final class MatrixModel {

    private final Found found;
    private final Readings<Evidence> readings;
    private final ObjectProperty<Axis> axis;
    private final ReadOnlyObjectWrapper<Optional<Subject>> sort =
            new ReadOnlyObjectWrapper<>(this, "sort", Optional.empty());
    private final Set<String> pinned = new HashSet<>();
    private final ObservableList<Match> rows = FXCollections.observableArrayList();
    private final ObservableList<Match> shownRows = FXCollections.unmodifiableObservableList(rows);

    /** @param first what stands in the columns at first */
    MatrixModel(Found found, Readings<Evidence> readings, Axis first) {
        this.found = found;
        this.readings = readings;
        this.axis = new SimpleObjectProperty<>(this, "axis", first);
        found.matches().addListener((ListChangeListener<Match>) change -> begin());
        readings.countProperty().addListener((property, old, count) -> sortAgain());
        axis.addListener((property, old, now) -> {
            sort.set(Optional.empty());
            begin();
        });
        begin();
    }

    private void begin() {
        if (axis.get().kind() != Axis.Kind.THEMES) {
            readings.want(found.matches().stream().map(match -> match.summary().id()).toList());
        }
        arrange();
    }

    private void sortAgain() {
        if (sort.get().isPresent()) {
            arrange();
        }
    }

    private void arrange() {
        Comparator<Match> pins = Comparator.comparing(match -> !isPinned(match));
        Comparator<Match> order = sort.get()
                .map(subject -> pins.thenComparingInt(match -> -amount(match, subject).orElse(0)))
                .orElse(pins);
        List<Match> sorted = found.matches().stream().sorted(order).toList();
        if (!sorted.equals(rows)) {
            rows.setAll(sorted);
        }
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
    ObservableList<Match> rows() {
        return shownRows;
    }

    /** How much a case has on a subject; empty as long as the case has not been read. */
    OptionalInt amount(Match match, Subject subject) {
        if (axis.get().kind() == Axis.Kind.THEMES) {
            return OptionalInt.of(match.summary().findings().getOrDefault(subject.key(), 0));
        }
        return readings.of(match.summary().id())
                .map(evidence -> OptionalInt.of(evidence.amounts().getOrDefault(subject.key(), 0)))
                .orElse(OptionalInt.empty());
    }

    /** Sorts the rows by a column, most first; the second time as they were found. */
    void sortBy(Subject subject) {
        sort.set(sort.get().filter(subject::equals).isPresent() ? Optional.empty() : Optional.of(subject));
        arrange();
    }

    /** Keeps a case at the top, or no longer. */
    void togglePin(Match match) {
        if (!pinned.remove(match.summary().id())) {
            pinned.add(match.summary().id());
        }
        arrange();
    }

    boolean isPinned(Match match) {
        return pinned.contains(match.summary().id());
    }
}
