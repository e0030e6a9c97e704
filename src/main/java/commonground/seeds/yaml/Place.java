package commonground.seeds.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * A point in a seed file, as {@link Problem} counts it.
 *
 * @param file   its path from the folder that holds the seeds, with forward slashes
 * @param line   from 1
 * @param column from 1, counted in characters
 */
public record Place(String file, int line, int column) {

    static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    /** The place of a mark, whose lines and columns count from 0. */
    static Place of(String file, Optional<Mark> mark) {
        return mark.map(point -> new Place(file, point.getLine() + 1, point.getColumn() + 1)).orElse(startOf(file));
    }

    Problem problem(String message) {
        return new Problem(file, line, column, message);
    }

    @Override
    public String toString() {
        return "%s:%d:%d".formatted(file, line, column);
    }
}
