package commonground.library;

import java.util.List;

/**
 * How far the numbers reach by which ranges filter.
 *
 * @param students the number of students of each case that states it
 * @param years    from the first year of any case to the last
 */
public record Extent(List<Integer> students, CaseQuery.Range years) {

    public Extent {
        students = List.copyOf(students);
    }
}
