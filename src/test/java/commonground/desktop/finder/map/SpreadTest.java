package commonground.desktop.finder.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void leavesAloneWhatIsFarEnoughApart() {
        List<Point2D> points = List.of(new Point2D(0, 0), new Point2D(30, 0), new Point2D(0, 30));
        assertThat(Spread.apart(points, 24)).isEqualTo(points);
    }

    @Test
    void movesApartWhatIsCloseOrInOnePlace() {
        List<Point2D> moved = Spread.apart(
                List.of(new Point2D(5, 5), new Point2D(5, 5), new Point2D(6, 5), new Point2D(200, 5)), 24);
        for (int one = 0; one < moved.size(); one++) {
            for (int other = one + 1; other < moved.size(); other++) {
                assertThat(moved.get(one).distance(moved.get(other))).isGreaterThan(23);
            }
        }
        assertThat(moved.subList(0, 3)).allMatch(point -> point.distance(5, 5) < 30);
        assertThat(moved.get(3)).isEqualTo(new Point2D(200, 5));
    }
}
