package commonground.desktop.comparing.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    private static Columns columns(double width, int count) {
        Columns columns = new Columns();
        columns.widthProperty().set(width);
        columns.countProperty().set(count);
        return columns;
    }

    @ParameterizedTest
    @CsvSource({"1380, 2", "1380, 6", "976, 3", "976.5, 4", "1861, 5"})
    void fillTheWholeWidthWhereThereIsRoom(double width, int count) {
        Columns columns = columns(width, count);
        assertThat(columns.most()).isZero();
        assertThat(columns.x(count - 1) + columns.column(count - 1)).isEqualTo(width);
    }

    @Test
    void scrollWhereThereIsTooLittleRoom() {
        Columns columns = columns(976, 6);
        assertThat(columns.column(0)).isEqualTo(182);
        assertThat(columns.most()).isPositive();
        columns.reveal(5);
        assertThat(columns.x(5) + columns.column(5)).isEqualTo(976);
        columns.reveal(0);
        assertThat(columns.x(0)).isEqualTo(columns.question());
        columns.scrollBy(100_000);
        assertThat(columns.offsetProperty().get()).isEqualTo(columns.most());
    }

    @Test
    void knowsTheColumnAtAPlace() {
        Columns columns = columns(1380, 3);
        assertThat(columns.at(columns.x(1) + 5)).isEqualTo(1);
        assertThat(columns.at(-50)).isZero();
        assertThat(columns.at(5_000)).isEqualTo(2);
    }
}
