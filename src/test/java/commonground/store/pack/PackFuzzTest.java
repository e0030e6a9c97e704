package commonground.store.pack;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.Samples;
import commonground.store.StoreException;
import commonground.store.pack.PackFile;
import commonground.store.pack.PackWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes of a pack are broken, it is read or refused. */
class PackFuzzTest {

    private static final int TRIES = 150;
    private static final int HEADER = 100;

    @TempDir Path folder;

    @Test
    void brokenBytesAreAFaultAndNeverACrash() throws Exception {
        Path file = folder.resolve("pack.db");
        PackWriter.write(Samples.pack(), file);
        byte[] whole = Files.readAllBytes(file);
        int refused = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            Files.write(file, broken(whole, new Random(seed)));
            refused += refused(file, seed % 2 == 0) ? 1 : 0;
        }
        assertThat(refused).isPositive().isLessThan(TRIES);
    }

    private static byte[] broken(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int left = 1 + random.nextInt(20); left > 0; left--) {
            bytes[HEADER + random.nextInt(bytes.length - HEADER)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static boolean refused(Path file, boolean thorough) {
        try (PackFile pack = thorough ? PackFile.open(file) : PackFile.openTrusted(file)) {
            for (int no = 0; no < pack.size(); no++) {
                pack.read(no);
            }
            return false;
        } catch (StoreException e) {
            return true;
        }
    }
}
