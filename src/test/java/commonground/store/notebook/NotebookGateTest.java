package commonground.store.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commonground.cases.ComparisonPlan;
import commonground.cases.Samples;
import commonground.store.Fault;
import commonground.store.StoreException;
import commonground.store.pack.PackFile;
import commonground.store.pack.PackWriter;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notebooks that are not as they should be. */
class NotebookGateTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);
    private static final ComparisonPlan PLAN = ComparisonPlan.of(List.of("x", "y"));

    @TempDir Path folder;
    private Path file;
    private final List<Fault> faults = new ArrayList<>();

    @BeforeEach
    void name() {
        file = folder.resolve("notebook.db");
    }

    private SqliteNotebook open() {
        return open(file, "notebook");
    }

    private SqliteNotebook open(Path path, String migrations) {
        return new NotebookGate(path, new Migrations(migrations), CLOCK, Duration.ofMillis(50)).open(faults::add);
    }

    private void saveOne() throws StoreException {
        try (SqliteNotebook notebook = open()) {
            notebook.save("Saved", PLAN);
        }
    }

    @Test
    void aFileOfAnotherKindIsPutAsideAsItIs() throws Exception {
        Files.writeString(file, "my own notes");
        assertSetAside("notebook-aside-2026-03-31-1.db");
        assertThat(folder.resolve("notebook-aside-2026-03-31-1.db")).hasContent("my own notes");
    }

    @Test
    void nothingThatWasPutAsideIsOverwritten() throws Exception {
        Files.writeString(folder.resolve("notebook-aside-2026-03-31-1.db"), "first");
        Files.writeString(file, "second");
        assertSetAside("notebook-aside-2026-03-31-2.db");
        assertThat(folder.resolve("notebook-aside-2026-03-31-1.db")).hasContent("first");
    }

    @Test
    void aDatabaseOfAnotherProgramIsPutAside() throws Exception {
        PackWriter.write(Samples.pack(), file);
        assertSetAside("notebook-aside-2026-03-31-1.db");
        PackFile.open(folder.resolve("notebook-aside-2026-03-31-1.db")).close();
    }

    @Test
    void aFolderOfThatNameIsPutAside() throws Exception {
        Files.createDirectories(file.resolve("inside"));
        assertSetAside("notebook-aside-2026-03-31-1.db");
        assertThat(folder.resolve("notebook-aside-2026-03-31-1.db/inside")).isDirectory();
    }

    @Test
    void aDamagedNotebookIsPutAside() throws Exception {
        saveOne();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(4096);
            bytes.write("noise".repeat(1600).getBytes(StandardCharsets.US_ASCII));
        }
        assertSetAside("notebook-aside-2026-03-31-1.db");
    }

    @Test
    void aNotebookThatIsCutOffIsPutAside() throws Exception {
        saveOne();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(5000);
        }
        assertSetAside("notebook-aside-2026-03-31-1.db");
    }

    @Test
    void aNotebookWithAComparisonThatCannotBeIsPutAside() throws Exception {
        saveOne();
        run("DELETE FROM comparison_case WHERE place = 1");
        assertSetAside("notebook-aside-2026-03-31-1.db");
    }

    @Test
    void anEmptyFileIsANewNotebook() throws Exception {
        Files.createFile(file);
        saveOne();
        assertThat(faults).isEmpty();
    }

    @Test
    void aNewerNotebookStaysAsItIs() throws Exception {
        saveOne();
        run("PRAGMA user_version = 7");
        byte[] before = Files.readAllBytes(file);
        assertInMemory(file, Fault.Kind.NEWER, "7");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aNotebookThatAnotherProgramHoldsStaysAsItIs() throws Exception {
        saveOne();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.executeUpdate("PRAGMA locking_mode = EXCLUSIVE");
            statement.executeUpdate("BEGIN EXCLUSIVE");
            assertInMemory(file, Fault.Kind.LOCKED, "");
            statement.executeUpdate("ROLLBACK");
        }
        assertSavedIsThere();
    }

    @Test
    void savingWhileAnotherProgramWritesIsRefusedAndLosesNothing() throws Exception {
        saveOne();
        try (SqliteNotebook notebook = open();
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            StoreException refusal = catchThrowableOfType(StoreException.class,
                    () -> notebook.save("Second", PLAN));
            assertThat(refusal.fault().kind()).isEqualTo(Fault.Kind.LOCKED);
            statement.executeUpdate("ROLLBACK");
            notebook.save("Second", PLAN);
            assertThat(notebook.comparisons()).hasSize(2);
        }
    }

    @Test
    void aFolderThatCannotBeMade() throws Exception {
        Files.writeString(folder.resolve("file"), "");
        assertInMemory(folder.resolve("file/notebook.db"), Fault.Kind.READ_ONLY, "file");
        assertInMemory(folder.resolve("file/deeper/notebook.db"), Fault.Kind.READ_ONLY, "file");
    }

    @Test
    void anOlderNotebookIsCopiedAndThenTakenFurther() throws Exception {
        open(file, "one-form").close();
        run("INSERT INTO setting VALUES ('theme', 'dark')");
        try (SqliteNotebook notebook = open(file, "two-forms")) {
            assertThat(notebook.setting("theme")).contains("dark (second form)");
        }
        try (SqliteNotebook copy = open(folder.resolve("notebook-format-1-2026-03-31-1.db"), "one-form")) {
            assertThat(copy.setting("theme")).contains("dark");
        }
        assertThat(faults).isEmpty();
    }

    private void assertSetAside(String name) throws StoreException {
        try (SqliteNotebook notebook = open()) {
            assertThat(notebook.isKept()).isTrue();
            assertThat(notebook.comparisons()).isEmpty();
            notebook.save("New", PLAN);
        }
        Path aside = folder.resolve(name);
        assertThat(faults).containsExactly(new Fault(file, Fault.Kind.SET_ASIDE, aside.toString()));
        assertThat(aside).exists();
    }

    private void assertInMemory(Path path, Fault.Kind kind, String detail) throws StoreException {
        faults.clear();
        try (SqliteNotebook notebook = open(path, "notebook")) {
            assertThat(notebook.isKept()).isFalse();
            notebook.set("theme", "dark");
            assertThat(notebook.setting("theme")).contains("dark");
            assertThat(notebook.comparisons()).isEmpty();
        }
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).as(fault.detail()).isEqualTo(kind);
            assertThat(fault.file()).isEqualTo(path);
            assertThat(fault.detail()).contains(detail);
        });
    }

    private void assertSavedIsThere() throws StoreException {
        faults.clear();
        try (SqliteNotebook notebook = open()) {
            assertThat(notebook.comparisons()).extracting(SavedComparison::title).containsExactly("Saved");
        }
        assertThat(faults).isEmpty();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
