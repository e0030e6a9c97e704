package commonground.desktop.finder.facets;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.library.CaseQuery.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

    private final Scale students = Scale.students(List.of(1_200, 6_000, 7_000, 190_000));

    @Test
    void holdsAllNumbersInRoundSteps() {
        assertThat(students.steps()).containsExactly(1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000);
        assertThat(students.counts()).containsExactly(1, 0, 2, 0, 0, 0, 1);
    }

    @Test
    void isOpenAtBothEnds() {
        assertThat(students.range(0, students.last())).isNull();
        assertThat(students.range(2, students.last())).isEqualTo(new Range(5_000, Integer.MAX_VALUE));
        assertThat(students.range(0, 3)).isEqualTo(new Range(0, 10_000));
        assertThat(students.range(2, 3)).isEqualTo(new Range(5_000, 10_000));
    }

    @Test
    void findsARangesPlacesAgain() {
        for (int low = 0; low <= students.last(); low++) {
            for (int high = low; high <= students.last(); high++) {
                Range range = students.range(low, high);
                assertThat(students.low(range)).as("low of %s", range).isEqualTo(low);
                assertThat(students.high(range)).as("high of %s", range).isEqualTo(high);
            }
        }
    }

    @Test
    void standsWithoutAnyNumber() {
        assertThat(Scale.students(List.of()).steps()).hasSizeGreaterThan(1);
        assertThat(Scale.years(2009, 2009).steps()).hasSizeGreaterThan(1);
    }
}
