package commonground.desktop.comparing.drawers;

import commonground.cases.ComparisonPlan;
import commonground.desktop.tasks.Tasks;
import commonground.store.Notebook;
import commonground.store.SavedComparison;
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

    public SavedModel(Notebook notebook, Words words, Tasks tasks) {
        this.notebook = notebook;
        this.words = words;
        this.tasks = tasks;
    }

    /** All saved comparisons, the latest first; up to date after {@link #load()} and every change. */
    public ObservableList<SavedComparison> saved() {
        return FXCollections.unmodifiableObservableList(saved);
    }

    /** Reads them. */
    public void load() {
        tasks.run(words.say("reading"), progress -> notebook.comparisons(), saved::setAll);
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
            saved.setAll(now);
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
        }, (List<SavedComparison> now) -> {
            saved.setAll(now);
            done.run();
        });
    }
}
