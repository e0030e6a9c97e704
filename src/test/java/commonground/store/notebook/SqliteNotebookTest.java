package commonground.store.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commonground.cases.ComparisonPlan;
import commonground.cases.SheetEdits;
import commonground.store.Fault;
import commonground.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteNotebookTest {

    private static final ComparisonPlan PLAN = new ComparisonPlan(List.of("b-case", "a-case", "l'école\"--"),
            Set.of("evaluation", "trust-building"), ComparisonPlan.Show.DIFFERENT);

    @TempDir Path folder;
    private final List<Fault> faults = new ArrayList<>();
    private SqliteNotebook notebook;

    @BeforeEach
    void open() {
        notebook = Notebooks.open(folder.resolve("not/there/yet"), faults::add);
    }

    @AfterEach
    void close() throws StoreException {
        notebook.close();
        assertThat(faults).isEmpty();
    }

    private void openAgain() throws StoreException {
        notebook.close();
        open();
    }

    @Test
    void beginsEmptyAndIsKept() {
        assertThat(notebook.isKept()).isTrue();
        assertThat(notebook.comparisons()).isEmpty();
        assertThat(notebook.setting("theme")).isEmpty();
    }

    @Test
    void keepsSettings() throws StoreException {
        notebook.set("theme", "dark");
        notebook.set("theme", "light '\" 🎓");
        notebook.set("zoom", "");
        openAgain();
        assertThat(notebook.setting("theme")).contains("light '\" 🎓");
        assertThat(notebook.setting("zoom")).contains("");
    }

    @Test
    void keepsComparisonsTheLatestFirst() throws StoreException {
        SavedComparison first = notebook.save("First", PLAN);
        SavedComparison second = notebook.save("Second", ComparisonPlan.of(List.of("x", "y")));
        openAgain();
        assertThat(notebook.comparisons()).containsExactly(second, first);
        assertThat(first.plan()).isEqualTo(PLAN);
    }

    @Test
    void keepsTheBaseAndWhatIsChangedForTheSheet() throws StoreException {
        SheetEdits edits = SheetEdits.NONE.toggle("pay.earns").withNote("crisis.year", "'; -- Ask \"them\"\nin June");
        ComparisonPlan plan = PLAN.withBase("a-case").withEdits(edits);
        notebook.save("Ours", plan);
        openAgain();
        assertThat(notebook.comparisons().getFirst().plan()).isEqualTo(plan);
    }

    @Test
    void removesAComparisonAndNothingElse() throws StoreException {
        SavedComparison first = notebook.save("First", PLAN);
        SavedComparison second = notebook.save("Second", PLAN);
        notebook.remove(second);
        notebook.remove(second);
        assertThat(notebook.comparisons()).containsExactly(first);
        assertThat(notebook.save("Third", PLAN).id()).as("an id is never given twice").isGreaterThan(second.id());
    }

    @Test
    void twoProgramsShareOneNotebook() throws StoreException {
        try (SqliteNotebook other = Notebooks.open(folder.resolve("not/there/yet"), faults::add)) {
            SavedComparison mine = notebook.save("Mine", PLAN);
            SavedComparison theirs = other.save("Theirs", PLAN);
            assertThat(notebook.comparisons()).containsExactly(theirs, mine);
        }
    }

    @Test
    void aFullDiskLeavesEverythingAsItWas() throws Exception {
        SavedComparison saved = notebook.save("Saved", PLAN);
        try (Statement statement = notebook.connection().createStatement()) {
            statement.executeUpdate("PRAGMA max_page_count = 1");
            StoreException refusal = catchThrowableOfType(StoreException.class,
                    () -> notebook.save("x".repeat(100_000), PLAN));
            assertThat(refusal.fault().kind()).isEqualTo(Fault.Kind.DISK_FULL);
            assertThat(notebook.comparisons()).containsExactly(saved);
            statement.executeUpdate("PRAGMA max_page_count = 1000000");
        }
        SavedComparison later = notebook.save("Later", PLAN);
        openAgain();
        assertThat(notebook.comparisons()).containsExactly(later, saved);
    }

    @Test
    void leavesNoFilesBesideItWhenItIsClosed() throws Exception {
        notebook.save("Saved", PLAN);
        notebook.close();
        try (var files = Files.list(folder.resolve("not/there/yet"))) {
            assertThat(files).extracting(Path::getFileName).extracting(Path::toString).containsExactly("notebook.db");
        }
        open();
    }

    @Test
    void aChangeIsMadeWholeOrNotAtAll() throws Exception {
        try (Statement statement = notebook.connection().createStatement()) {
            statement.executeUpdate("CREATE TEMP TRIGGER stop BEFORE INSERT ON main.comparison_theme "
                    + "BEGIN SELECT raise(ABORT, 'stop'); END");
            assertThat(catchThrowableOfType(StoreException.class, () -> notebook.save("Half", PLAN))).isNotNull();
            statement.executeUpdate("DROP TRIGGER temp.stop");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        assertThat(notebook.comparisons()).isEmpty();
    }
}
