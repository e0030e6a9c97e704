package commonground.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.store.notebook.Notebooks;
import commonground.store.notebook.SqliteNotebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program loads before its window is whole, in a process of its own. */
class OpeningTest {

    private static final long PATIENCE_SECONDS = 120;
    private static final String OURS = "commonground.";
    /** A third more than there were when this was written. */
    private static final int MOST_OF_OURS = 340;

    @TempDir Path folder;

    private List<String> loaded = List.of();

    /** The start that is watched. */
    static final class Start {

        private Start() {}

        public static void main(String[] args) {
            new DesktopApp(Path.of(args[0]), Path.of(args[1]), Locale.US).run(List.of(), window -> {});
        }
    }

    @BeforeEach
    void open() throws Exception {
        Path data = folder.resolve("data");
        try (SqliteNotebook notebook = Notebooks.open(data, fault -> {})) {
            notebook.set("started", "started");
        }
        Path classes = folder.resolve("classes.txt");
        Process process = ChildProcess.start(Start.class, data, "-Xlog:class+load:file=" + classes);
        try {
            await(process, data.resolve("logs").resolve("common-ground.0.log"));
        } finally {
            process.destroy();
            process.waitFor();
        }
        loaded = Files.readAllLines(classes)
                .stream()
                .filter(line -> line.contains(" source: "))
                .map(line -> line.substring(line.lastIndexOf(']') + 1).strip())
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    private static void await(Process process, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(log) || !Files.readString(log).contains("open after")) {
            assertThat(process.waitFor(10, TimeUnit.MILLISECONDS)).as("ended before it was open").isFalse();
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
        }
    }

    @Test
    void loadsNothingThatTheFirstFrameDoesNotShow() {
        assertThat(loaded).contains(DesktopApp.class.getName())
                .noneMatch(name -> Stream.of("picocli.",
                        "org.apache.pdfbox.", "com.openhtmltopdf.", "com.samskivert.", "tools.jackson.databind.",
                        "org.snakeyaml.",
                        "de.siegmar.", "commonground.cli.", "commonground.seeds.", "commonground.sheet.pdf.",
                        "commonground.desktop.comparing.table.", "commonground.desktop.finder.map.Atlas",
                        "commonground.desktop.finder.matrix.MatrixModel", "commonground.desktop.reader.page.")
                        .anyMatch(name::startsWith));
        List<String> ours = loaded.stream().filter(name -> name.startsWith(OURS) && !name.contains("$$")).toList();
        assertThat(ours).hasSizeLessThan(MOST_OF_OURS);
    }
}
