package commonground.cases;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number of the district's profile.
 *
 * @param unit what is counted; {@code %} for a percentage
 * @param of   the base of a percentage, else empty
 * @param year the year that the number is of
 * @param note how exact it is, or what it leaves out; often empty
 */
public record Figure(
        String id,
        String metric,
        BigDecimal value,
        String unit,
        String of,
        int year,
        String note,
        List<Citation> citations) implements Cited {

    public Figure {
        citations = List.copyOf(citations);
    }
}
