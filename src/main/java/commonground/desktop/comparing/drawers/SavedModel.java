package commonground.desktop.comparing.drawers;

import commonground.cases.ComparisonPlan;
import commonground.desktop.tasks.Tasks;
import commonground.store.notebook.Notebook;
import commonground.store.notebook.SavedComparison;
import commonground.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The comparisons that the user keeps. No widgets. */
public final class SavedModel {

    private final Notebook notebook;
    private final Words words;
    private final Tasks tasks;
    private final ObservableList<SavedComparison> saved = FXCollections.observableArrayList();
    private final ObservableList<SavedComparison> shownSaved = FXCollections.unmodifiableObservableList(saved);

    public SavedModel(Notebook notebook, Words words, Tasks tasks) {
        this.notebook = notebook;
        this.words = words;
        this.tasks = tasks;
    }

    /** All saved comparisons, the latest first; up to date after {@link #load()} and every change. */
    public ObservableList<SavedComparison> saved() {
        return shownSaved;
    }

    /** Reads them. */
    public void load() {
        tasks.run(words.say("reading"), progress -> notebook.comparisons(), this::show);
    }

    /**
     * Keeps a comparison.
     *
     * @param done called once it is kept, with what to tell the user
     */
    public void save(String title, ComparisonPlan plan, Consumer<String> done) {
        tasks.run(words.say("saved.saving"), progress -> {
            notebook.save(title, plan);
            return notebook.comparisons();
        }, now -> {
            show(now);
            done.accept(words.say(notebook.isKept() ? "saved.done" : "saved.done.unkept", title));
        });
    }

    /**
     * Removes a saved comparison.
     *
     * @param done called once it is gone
     */
    public void remove(SavedComparison comparison, Runnable done) {
        tasks.run(words.say("saved.removing"), progress -> {
            notebook.remove(comparison);
            return notebook.comparisons();
        }, now -> {
            show(now);
            done.run();
        });
    }

    /** What has not changed is not announced again: whoever shows it keeps its place and focus. */
    private void show(List<SavedComparison> now) {
        if (!saved.equals(now)) {
            saved.setAll(now);
        }
    }
}
