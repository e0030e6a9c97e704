package commonground.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.store.Fault;
import commonground.store.StoreException;
import commonground.store.notebook.Notebooks;
import commonground.store.notebook.SqliteNotebook;
import commonground.store.pack.PackFile;
import commonground.store.pack.PackStamp;
import commonground.store.pack.PackWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedPacksTest {

    private static final int PAGE = 4096;

    @TempDir Path folder;

    private Path file;
    private SqliteNotebook notebook;

    @BeforeEach
    void write() throws StoreException {
        file = folder.resolve("pack.db");
        PackWriter.write(Corpus.pack("some", Corpus.study("new", "New", "A pact.")), file);
        notebook = Notebooks.open(folder, fault -> {});
    }

    @AfterEach
    void close() throws StoreException {
        notebook.close();
    }

    @Test
    void keepsTheStampOfAPackThatPassed() throws Exception {
        open(later());
        assertThat(kept()).contains(PackStamp.of(file).text());
    }

    @Test
    void keepsNothingOfAPackChangedJustNow() throws Exception {
        open(Files.getLastModifiedTime(file).toInstant());
        assertThat(kept()).isEmpty();
    }

    @Test
    void keepsNothingOfADamagedPack() throws Exception {
        damage();
        assertDamaged();
        assertThat(kept()).isEmpty();
    }

    /** A damaged pack that is opened shows that nobody looked. */
    @Test
    void doesNotLookTwiceThroughTheSamePack() throws Exception {
        damage();
        notebook.set(CheckedPacks.setting(file), PackStamp.of(file).text());
        open(later());
    }

    @Test
    void looksAgainThroughAPackThatChanged() throws Exception {
        open(later());
        damage();
        assertDamaged();
    }

    @Test
    void looksAgainEvenIfTheTimeOfTheChangeIsHidden() throws Exception {
        open(later());
        FileTime before = Files.getLastModifiedTime(file);
        damage();
        Files.setLastModifiedTime(file, before);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
        assertDamaged();
    }

    @Test
    void looksAgainThroughAnotherFileOfTheSameNameSizeAndTime() throws Exception {
        open(later());
        Path other = Files.copy(file, folder.resolve("other.db"));
        FileTime time = Files.getLastModifiedTime(file);
        damage();
        Files.move(file, folder.resolve("moved.db"));
        Files.copy(folder.resolve("moved.db"), file);
        Files.setLastModifiedTime(file, time);
        assertThat(Files.size(file)).isEqualTo(Files.size(other));
        assertDamaged();
    }

    private void open(Instant now) throws StoreException {
        PackFile opened = new CheckedPacks(notebook, InstantSource.fixed(now)).open(file);
        assertThat(opened.size()).isEqualTo(1);
        opened.close();
    }

    private void assertDamaged() {
        assertThatThrownBy(() -> open(later())).isInstanceOfSatisfying(StoreException.class,
                failure -> assertThat(failure.fault().kind()).isEqualTo(Fault.Kind.DAMAGED));
    }

    private static Instant later() {
        return Instant.now().plusSeconds(60);
    }

    private Optional<String> kept() {
        return notebook.setting(CheckedPacks.setting(file));
    }

    /** Writes noise over a page that opening alone does not read: one with words of the full-text search. */
    private void damage() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] noise = "noise".repeat(PAGE / 5).getBytes(StandardCharsets.US_ASCII);
        int last = bytes.length / PAGE - 1;
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek((long) last * PAGE);
            open.write(Arrays.copyOf(noise, PAGE));
        }
    }
}
