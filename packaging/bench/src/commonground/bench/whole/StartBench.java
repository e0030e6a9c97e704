package commonground.bench.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Start and memory of the installed program over an empty window, and its start with a large pack over that without:
 * {@code StartBench RUNS PROGRAM [PACK]}. Needs a display.
 */
public final class StartBench {

    private static final String DATA = "XDG_DATA_HOME";
    private static final String NAME = "commonground";

    private final Path folder;
    private final String program;

    private StartBench(Path folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    public static void main(String[] args) throws Exception {
        int runs = Integer.parseInt(args[0]);
        StartBench bench = new StartBench(Files.createTempDirectory("start-bench"), args[1]);
        bench.measureWindow(runs);
        if (args.length > 2) {
            bench.measurePack(runs, Path.of(args[2]));
        }
    }

    private void measureWindow(int runs) throws IOException, InterruptedException {
        Path data = data("casebook");
        Series empty = new Series("empty window, ms");
        Series emptyCpu = new Series("empty window, ms of CPU");
        Series emptyMemory = new Series("empty window, MiB");
        Series app = new Series("program, ms to the first whole frame");
        Series appCpu = new Series("program, ms of CPU until then");
        Series appMemory = new Series("program, MiB resident at rest");
        for (int run = 0; run < runs; run++) {
            Started window = startEmpty();
            empty.add(window.millis());
            emptyCpu.add(window.cpu());
            emptyMemory.add(window.resident());
            Started whole = start(data, true);
            app.add(whole.millis());
            appCpu.add(whole.cpu());
            appMemory.add(whole.resident());
        }
        System.out.println(app.over(empty));
        System.out.println(appCpu.over(emptyCpu));
        System.out.println(appMemory.over(emptyMemory));
    }

    private void measurePack(int runs, Path pack) throws IOException, InterruptedException {
        Path alone = data("alone");
        Path with = folder.resolve("with");
        Path packs = Files.createDirectories(with.resolve(NAME).resolve("packs"));
        Files.copy(pack, packs.resolve("large.db"), StandardCopyOption.COPY_ATTRIBUTES);
        // The first start looks the pack through and, unless it was changed this moment, the last time.
        Thread.sleep(3000);
        start(with, true);
        Series casebook = new Series("casebook alone, ms");
        Series both = new Series("with " + Files.size(pack) / 1_000_000 + " MB pack, ms");
        for (int run = 0; run < runs; run++) {
            casebook.add(start(alone, false).millis());
            both.add(start(with, false).millis());
        }
        System.out.println(both.over(casebook));
    }

    /** A data folder in which the program was started before: it then begins with the finder. */
    private Path data(String name) throws IOException, InterruptedException {
        Path data = folder.resolve(name);
        start(data, true);
        return data;
    }

    private Started start(Path data, boolean rest) throws IOException, InterruptedException {
        Path log = data.resolve(NAME).resolve("logs").resolve("common-ground.0.log");
        return Started.of(List.of(program), Map.of(DATA, data.toString()), log, rest);
    }

    private Started startEmpty() throws IOException, InterruptedException {
        Path sign = folder.resolve("empty.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path", Objects.requireNonNull(System.getProperty("jdk.module.path")),
                "--add-modules", "javafx.controls", "--enable-native-access=javafx.graphics",
                "-cp", System.getProperty("java.class.path"), EmptyWindow.class.getName(), sign.toString()));
        return Started.of(command, Map.of(), sign, true);
    }
}
