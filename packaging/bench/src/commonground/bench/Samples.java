package commonground.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Times of many tasks, each done in several rounds. Of each task the median of its rounds counts, in time of the
 * processor as well as on the clock: the first does not depend on what else the machine does.
 */
final class Samples {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final double MILLI = 1e6;

    private final Map<String, List<long[]>> byTask = new HashMap<>();

    /** Does a task once and notes how long it took. */
    void time(String task, Runnable run) {
        long clock = System.nanoTime();
        long processor = THREAD.getCurrentThreadCpuTime();
        run.run();
        long used = THREAD.getCurrentThreadCpuTime() - processor;
        byTask.computeIfAbsent(task, key -> new ArrayList<>()).add(new long[]{used, System.nanoTime() - clock});
    }

    void forget() {
        byTask.clear();
    }

    /** In milliseconds of the processor, {@code part} of 1 of the tasks took no longer. */
    double processor(double part) {
        return quantile(0, part);
    }

    private double quantile(int kind, double part) {
        double[] medians = byTask.values().stream().mapToDouble(rounds -> median(rounds, kind)).sorted().toArray();
        return medians[(int) Math.min(medians.length - 1L, Math.round(part * medians.length))];
    }

    private static double median(List<long[]> rounds, int kind) {
        long[] sorted = rounds.stream().mapToLong(times -> times[kind]).sorted().toArray();
        return sorted[sorted.length / 2] / MILLI;
    }

    /** The tasks that took longest. */
    String slowest(int count) {
        return byTask.entrySet()
                .stream()
                .sorted((one, other) -> Double.compare(median(other.getValue(), 0), median(one.getValue(), 0)))
                .limit(count)
                .map(entry -> String.format(Locale.ROOT, "%s %.2f", entry.getKey(), median(entry.getValue(), 0)))
                .toList()
                .toString();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d tasks, ms of processor (clock): p50 %.2f (%.2f)  p95 %.2f (%.2f)  "
                + "max %.2f (%.2f)", byTask.size(), quantile(0, 0.5), quantile(1, 0.5), quantile(0, 0.95),
                quantile(1, 0.95), quantile(0, 1), quantile(1, 1));
    }

    /** Every beginning of each text, as it is typed. */
    static List<String> keystrokes(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Arrays.stream(ends(text)).mapToObj(end -> text.substring(0, end)))
                .distinct()
                .toList();
    }

    private static int[] ends(String text) {
        return IntStream.rangeClosed(1, text.length()).toArray();
    }
}
