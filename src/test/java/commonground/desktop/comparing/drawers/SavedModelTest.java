package commonground.desktop.comparing.drawers;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.ComparisonPlan;
import commonground.desktop.tasks.DirectTasks;
import commonground.store.StoreException;
import commonground.store.notebook.Notebooks;
import commonground.store.notebook.SavedComparison;
import commonground.store.notebook.SqliteNotebook;
import commonground.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedModelTest {

    private static final ComparisonPlan PLAN = ComparisonPlan.of(List.of("one", "two"));

    @TempDir private Path folder;

    private SqliteNotebook notebook;
    private SavedModel model;

    @BeforeEach
    void open() {
        notebook = Notebooks.open(folder, fault -> {});
        model = new SavedModel(notebook, new Words("comparing", Locale.US), new DirectTasks());
    }

    @AfterEach
    void close() throws StoreException {
        notebook.close();
    }

    @Test
    void savesRemovesAndSavesAgain() {
        List<String> told = new ArrayList<>();
        model.save("Before the summer", PLAN, told::add);
        assertThat(told).containsExactly("“Before the summer” is saved.");
        assertThat(model.saved()).extracting(SavedComparison::plan).containsExactly(PLAN);
        SavedComparison saved = model.saved().getFirst();
        model.remove(saved, () -> told.add("gone"));
        assertThat(told).endsWith("gone");
        assertThat(model.saved()).isEmpty();
        model.save(saved.title(), saved.plan(), told::add);
        assertThat(model.saved()).extracting(SavedComparison::title).containsExactly("Before the summer");
    }
}
