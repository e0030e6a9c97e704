package commonground.bench.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Measurements of one thing, and their ratio to those of a yardstick that was measured in turn with it. */
final class Series {

    private final String name;
    private final List<Double> values = new ArrayList<>();

    Series(String name) {
        this.name = name;
    }

    void add(double value) {
        values.add(value);
    }

    double min() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    double median() {
        return median(values);
    }

    private static double median(List<Double> some) {
        List<Double> sorted = some.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** The line of a table: smallest, median, and both as ratios; the median is that of the ratios of pairs. */
    String over(Series yardstick, double parts) {
        double pairs = median(IntStream.range(0, values.size())
                .mapToObj(turn -> values.get(turn) / parts / yardstick.values.get(turn))
                .toList());
        return String.format(Locale.ROOT,
                "%-44s %9.1f %9.1f | %-24s %9.1f %9.1f | min/min %.2f  median of pairs %.2f  (%d runs)", name,
                min() / parts, median() / parts, yardstick.name, yardstick.min(), yardstick.median(),
                min() / parts / yardstick.min(), pairs, values.size());
    }

    String over(Series yardstick) {
        return over(yardstick, 1);
    }
}
