package commonground.bench.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One sheet by the installed command line, and 66 in one process, over headless Chromium printing the same HTML:
 * {@code SheetBench RUNS PROGRAM CHROMIUM}.
 */
public final class SheetBench {

    private static final List<String> PAIR = List.of("new-haven", "abc-unified");
    private static final int PAIRS = 66;
    private static final int RUNS_OF_PAIRS = 3;

    private final Path folder;
    private final String program;
    private final String chromium;

    private SheetBench(Path folder, String program, String chromium) {
        this.folder = folder;
        this.program = program;
        this.chromium = chromium;
    }

    public static void main(String[] args) throws Exception {
        new SheetBench(Files.createTempDirectory("sheet-bench"), args[1], args[2]).measure(Integer.parseInt(args[0]));
    }

    private void measure(int runs) throws IOException, InterruptedException {
        Path html = folder.resolve("sheet.html");
        compare("--html", html);
        compare("--pdf", folder.resolve("ours.pdf"));
        print(html);
        Series ours = new Series("one sheet, whole process, ms");
        Series theirs = new Series("Chromium, ms");
        Series pairs = new Series(PAIRS + " sheets in one process, ms a sheet");
        Series theirsBeside = new Series("Chromium, ms");
        for (int run = 0; run < runs; run++) {
            ours.add(compare("--pdf", folder.resolve("ours.pdf")));
            theirs.add(print(html));
        }
        for (int run = 0; run < Math.min(runs, RUNS_OF_PAIRS); run++) {
            pairs.add(pairs());
            theirsBeside.add(print(html));
        }
        System.out.println(ours.over(theirs));
        System.out.println(pairs.over(theirsBeside, PAIRS));
    }

    private double compare(String option, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program, "compare"));
        command.addAll(PAIR);
        command.addAll(List.of(option, file.toString(), "--force", "--data", folder.resolve("data").toString()));
        return run(command);
    }

    private double print(Path html) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(folder, "profile");
        return run(List.of(chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--user-data-dir=" + profile, "--print-to-pdf=" + folder.resolve("theirs.pdf"),
                html.toUri().toString()));
    }

    private double pairs() throws IOException, InterruptedException {
        Path sheets = Files.createDirectories(folder.resolve("pairs"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                PairSheets.class.getName(), Objects.requireNonNull(System.getProperty("commonground.casebook")),
                sheets.toString()));
        double millis = run(command);
        try (var written = Files.list(sheets)) {
            long count = written.filter(file -> file.toString().endsWith(".pdf")).count();
            if (count != PAIRS) {
                throw new IllegalStateException(count + " sheets");
            }
        }
        return millis;
    }

    /** Those of the installed program's commands that are not about where it lies. */
    private static List<String> options() throws IOException {
        Path packaging = Path.of("packaging");
        Stream<String> shared = Files.readAllLines(packaging.resolve("launcher.options"))
                .stream()
                .filter(line -> line.startsWith("-X") || line.startsWith("-D"))
                .filter(line -> !line.contains("$"));
        Stream<String> own = Pattern.compile("-Xmn\\w+")
                .matcher(Files.readString(packaging.resolve("linux").resolve("launcher")))
                .results()
                .map(MatchResult::group);
        return Stream.concat(shared, own).toList();
    }

    private static double run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        double millis = (System.nanoTime() - start) / 1e6;
        if (code != 0) {
            throw new IllegalStateException(code + " from " + command);
        }
        return millis;
    }
}
