package commonground.desktop.shell;

import commonground.cases.ComparisonPlan;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** The cases that the user has put aside to compare, in the order in which they were chosen. */
public final class Tray {

    /**
     * A case in the tray.
     *
     * @param id   the case's id
     * @param name its name
     */
    public record Pick(String id, String name) {}

    private final ObservableList<Pick> picks = FXCollections.observableArrayList();
    private final ObservableList<Pick> shown = FXCollections.unmodifiableObservableList(picks);
    private final ObjectProperty<List<Pick>> content = new SimpleObjectProperty<>(this, "content", List.of());

    public Tray() {
        picks.addListener((ListChangeListener<Pick>) change -> content.set(List.copyOf(picks)));
        content.addListener((property, old, now) -> {
            if (!picks.equals(now)) {
                picks.setAll(now);
            }
        });
    }

    /** What is in the tray. */
    public ObservableList<Pick> picks() {
        return shown;
    }

    /** Whether a case is in the tray. */
    public boolean holds(String caseId) {
        return picks.stream().anyMatch(pick -> pick.id().equals(caseId));
    }

    /** Whether no further case can be added. */
    public boolean isFull() {
        return picks.size() >= ComparisonPlan.MOST;
    }

    /** Whether there are enough cases to compare. */
    public BooleanBinding canCompare() {
        return Bindings.size(picks).greaterThanOrEqualTo(ComparisonPlan.FEWEST);
    }

    /** Adds a case, or takes it out if it is there; a full tray takes no more. */
    public void toggle(Pick pick) {
        if (!picks.remove(pick) && !isFull()) {
            picks.add(pick);
        }
    }

    /** What is in the tray as one value. */
    public Property<List<Pick>> contentProperty() {
        return content;
    }

    /** Takes everything out. */
    public void clear() {
        picks.clear();
    }

    /**
     * The comparison of what is in the tray.
     *
     * @throws IllegalArgumentException if there are too few cases
     */
    public ComparisonPlan plan() {
        return ComparisonPlan.of(picks.stream().map(Pick::id).toList());
    }
}
