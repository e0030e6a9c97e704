package commonground.bench.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One start of a program with a window.
 *
 * @param millis   from the start of the process until it said that all had been drawn
 * @param cpu      what all its threads had used of the processor by then, in milliseconds
 * @param resident what it held of the memory when it had rested, in MiB
 */
record Started(double millis, double cpu, double resident) {

    /** What a program writes into its log when all has been drawn. */
    static final String SIGN = "open after";

    private static final long PATIENCE_SECONDS = 120;
    private static final int REST_MILLIS = 3000;
    private static final double KIB_A_MIB = 1024;
    /** What /proc counts in; always so on Linux. */
    private static final double MILLIS_A_TICK = 10;

    /**
     * Starts, waits, and ends what was started.
     *
     * @param sign the file in which {@link #SIGN} appears
     * @param rest whether to wait until the memory has come to rest
     */
    static Started of(List<String> command, Map<String, String> environment, Path sign, boolean rest)
            throws IOException, InterruptedException {
        Files.deleteIfExists(sign);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            await(process, sign, start);
            double millis = (System.nanoTime() - start) / 1e6;
            double cpu = cpu(process);
            if (rest) {
                Thread.sleep(REST_MILLIS);
            }
            return new Started(millis, cpu, resident(process));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void await(Process process, Path sign, long start) throws IOException, InterruptedException {
        while (!Files.exists(sign) || !Files.readString(sign).contains(SIGN)) {
            boolean late = System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            if (late || process.waitFor(1, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("it did not open: " + process.info());
            }
        }
    }

    private static double cpu(Process process) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_A_TICK;
    }

    private static double resident(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))
                .stream()
                .filter(line -> line.startsWith("Rss:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / KIB_A_MIB)
                .sum();
    }
}
