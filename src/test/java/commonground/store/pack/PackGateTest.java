package commonground.store.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import commonground.cases.Samples;
import commonground.store.Fault;
import commonground.store.StoreException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no packs, or that somebody tampered with. */
class PackGateTest {

    private static final int FORMAT_IN_HEADER = 60;
    private static final int READ_VERSION_IN_HEADER = 19;

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void writePack() throws StoreException {
        file = folder.resolve("pack.db");
        PackWriter.write(Samples.pack(), file);
    }

    @Test
    void aFileThatIsNotThere() {
        assertRefused(folder.resolve("none.db"), Fault.Kind.MISSING, "none.db");
    }

    @Test
    void aFileThatCannotBeRead() {
        assertRefused(file.resolve("inside.db"), Fault.Kind.UNREADABLE, "");
    }

    @Test
    void aFolder() {
        assertRefused(folder, Fault.Kind.NOT_OURS, "not a file");
    }

    @Test
    void anotherKindOfFile() throws IOException {
        Files.writeString(file, "<html>not found</html>".repeat(100));
        assertRefused(file, Fault.Kind.NOT_OURS, "not an SQLite file");
    }

    @Test
    void aDatabaseOfAnotherProgram() throws Exception {
        Path other = folder.resolve("other.db");
        run(other, "PRAGMA application_id = 7; CREATE TABLE case_study (no INTEGER PRIMARY KEY)");
        assertRefused(other, Fault.Kind.NOT_OURS, "application id 7");
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.write(file, new byte[0]);
        assertRefused(file, Fault.Kind.DAMAGED, "after 0 bytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 99, 100, 4096, 40_000})
    void aFileThatIsCutOff(int length) throws IOException {
        change(bytes -> bytes.setLength(length));
        assertRefused(file, Fault.Kind.DAMAGED, "cut off after " + length + " bytes");
    }

    @Test
    void aPackOfANewerFormat() throws IOException {
        change(bytes -> {
            bytes.seek(FORMAT_IN_HEADER);
            bytes.writeInt(12);
        });
        assertRefused(file, Fault.Kind.NEWER, "12");
    }

    @Test
    void aPackThatWantsFilesBesideIt() throws IOException {
        change(bytes -> {
            bytes.seek(READ_VERSION_IN_HEADER);
            bytes.writeByte(2);
        });
        assertRefused(file, Fault.Kind.DAMAGED, "");
    }

    @Test
    void aPackThatIsTooLarge() throws IOException {
        change(bytes -> bytes.setLength(PackFile.LARGEST + 1));
        assertRefused(file, Fault.Kind.TOO_LARGE, PackFile.LARGEST + 1 + " bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE VIEW extra AS SELECT 1", "CREATE TABLE extra (a)",
        "CREATE TRIGGER extra AFTER INSERT ON theme BEGIN SELECT 1; END", "CREATE INDEX extra ON theme (name)",
        "CREATE VIRTUAL TABLE extra USING fts5 (a)", "ALTER TABLE theme ADD COLUMN extra TEXT",
        "DROP TABLE word; CREATE VIEW word AS SELECT 'extra' AS word, 'extra' AS stem, 1 AS statements"})
    void aPackWithMoreThanItMayHave(String sql) throws Exception {
        run(file, sql);
        assertRefused(file, Fault.Kind.FORBIDDEN_CONTENT, "");
    }

    @Test
    void aPackThatLacksATable() throws Exception {
        run(file, "DROP TABLE word");
        assertRefused(file, Fault.Kind.DAMAGED, "no table word");
    }

    @Test
    void aPackWithAPageOfNoise() throws Exception {
        change(bytes -> {
            bytes.seek(bytes.length() / 2 / 4096 * 4096);
            bytes.write("noise".repeat(800).getBytes(StandardCharsets.US_ASCII));
        });
        assertRefused(file, Fault.Kind.DAMAGED, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DELETE FROM pack", "INSERT INTO pack SELECT * FROM pack", "UPDATE case_study SET no = no + 100",
                "UPDATE source SET voice = 'martian'", "UPDATE source SET date = '2009-13'",
                "UPDATE question SET theme = 'none'", "UPDATE shared_citation SET source = 'none'",
                "UPDATE shared_statement SET kind = 'none' WHERE kind = 'event'", "DELETE FROM framework"})
    void aPackOfWhichTheWholeIsDamaged(String sql) throws Exception {
        run(file, sql);
        assertRefused(file, Fault.Kind.DAMAGED, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE case_study SET state = 'XX'", "UPDATE case_study SET in_report = 2",
        "UPDATE case_study SET period_from = 99999999999", "UPDATE figure SET value = '1e999999999'",
        "UPDATE figure SET value = 'many'", "DELETE FROM figure",
        "UPDATE statement SET kind = 'alien' WHERE kind = 'gap'",
        "UPDATE citation SET source = 'none'", "DELETE FROM statement WHERE kind = 'status'",
        "UPDATE answer_choice SET value = 'none'", "DELETE FROM answer_choice", "UPDATE dated SET date = 'soon'",
        "UPDATE statement SET theme = 'none' WHERE kind = 'practice'",
        "UPDATE origin SET statement_no = 1 WHERE year = 2006"})
    void aPackOfWhichACaseIsDamaged(String sql) throws Exception {
        run(file, sql);
        try (PackFile pack = PackFile.open(file)) {
            StoreException refusal = catchThrowableOfType(StoreException.class, () -> pack.read(0));
            assertThat(refusal.fault().kind()).isEqualTo(Fault.Kind.DAMAGED);
            assertThat(refusal.fault().detail()).isNotEmpty();
        }
    }

    private static void assertRefused(Path path, Fault.Kind kind, String detail) {
        StoreException refusal = catchThrowableOfType(StoreException.class, () -> PackFile.open(path).close());
        assertThat(refusal.fault().file()).isEqualTo(path);
        assertThat(refusal.fault().kind()).as(refusal.fault().detail()).isEqualTo(kind);
        assertThat(refusal.fault().detail()).contains(detail);
    }

    @FunctionalInterface
    private interface Change {
        void apply(RandomAccessFile bytes) throws IOException;
    }

    private void change(Change change) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            change.apply(bytes);
        }
    }

    private static void run(Path database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
