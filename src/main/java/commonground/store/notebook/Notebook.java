package commonground.store.notebook;

import commonground.cases.ComparisonPlan;
import commonground.store.Fault;
import commonground.store.StoreException;
import java.util.List;
import java.util.Optional;

/** The user's own file: saved comparisons and settings. Every change is one transaction. */
public interface Notebook {

    /** Whether what is saved is kept after the program ends; if not, a {@link Fault} says why. */
    boolean isKept();

    /** A setting by its name. */
    Optional<String> setting(String name);

    /** Keeps a setting. */
    void set(String name, String value) throws StoreException;

    /** All saved comparisons, the latest first. */
    List<SavedComparison> comparisons();

    /** Saves a comparison under a title. */
    SavedComparison save(String title, ComparisonPlan plan) throws StoreException;

    /** Removes a saved comparison; one that is not there is no error. */
    void remove(SavedComparison comparison) throws StoreException;
}
