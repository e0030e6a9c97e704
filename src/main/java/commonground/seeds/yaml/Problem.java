package commonground.seeds.yaml;

import java.util.Comparator;

/**
 * A mistake in a seed file. Problems order by file, then by place.
 *
 * @param file    its path from the folder that holds the seeds, with forward slashes
 * @param line    from 1
 * @param column  from 1, counted in characters
 * @param message what is wrong and what is allowed
 */
public record Problem(String file, int line, int column, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** As compilers write it: {@code file:line:column: message}. */
    @Override
    public String toString() {
        return "%s:%d:%d: %s".formatted(file, line, column, message);
    }
}
