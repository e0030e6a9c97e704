package commonground.desktop.finder.facets;

import commonground.library.CaseQuery.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a range slider. At its two ends a range is open.
 *
 * @param steps  rising values, at least two
 * @param counts how many cases lie between each step and the next, or empty where that is not shown
 */
public record Scale(List<Integer> steps, List<Integer> counts) {

    private static final List<Integer> STUDENTS = List.of(0, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000,
            250_000, 500_000, 1_000_000, 2_000_000);

    public Scale {
        steps = List.copyOf(steps);
        counts = List.copyOf(counts);
    }

    /** Round numbers of students that hold all of these. */
    public static Scale students(List<Integer> numbers) {
        int most = numbers.isEmpty() ? 1 : Collections.max(numbers);
        int least = numbers.isEmpty() ? 0 : Collections.min(numbers);
        int first = (int) STUDENTS.stream().filter(step -> step <= least).count() - 1;
        int last = (int) STUDENTS.stream().filter(step -> step <= most).count();
        List<Integer> steps = STUDENTS.subList(first, Math.min(last, STUDENTS.size() - 1) + 1);
        List<Integer> counts = new ArrayList<>();
        for (int step = 0; step < steps.size() - 1; step++) {
            int from = steps.get(step);
            int to = steps.get(step + 1);
            counts.add((int) numbers.stream().filter(number -> number >= from && number < to).count());
        }
        return new Scale(steps, counts);
    }

    /** Every year from one to another. */
    public static Scale years(int from, int to) {
        return new Scale(IntStream.rangeClosed(from, Math.max(to, from + 1)).boxed().toList(), List.of());
    }

    /** The place of the last step. */
    public int last() {
        return steps.size() - 1;
    }

    /** The range between two places, or {@code null} for everything. */
    @Nullable
    public Range range(int low, int high) {
        if (low <= 0 && high >= last()) {
            return null;
        }
        return new Range(low <= 0 ? 0 : steps.get(low), high >= last() ? Integer.MAX_VALUE : steps.get(high));
    }

    /** The place of a range's lower end. */
    public int low(@Nullable Range range) {
        return range == null ? 0 : Math.max(0, (int) steps.stream().filter(step -> step <= range.least()).count() - 1);
    }

    /** The place of a range's upper end. */
    public int high(@Nullable Range range) {
        return range == null
                ? last()
                : Math.min(last(), (int) steps.stream().filter(step -> step < range.most()).count());
    }
}
