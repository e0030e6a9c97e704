package commonground.cases;

import java.util.List;

/**
 * A point on which sources disagree.
 *
 * @param about    the point, in a few words
 * @param readings at least two, each with its sources
 */
public record Conflict(String about, List<Statement> readings) {

    public Conflict {
        readings = List.copyOf(readings);
    }
}
