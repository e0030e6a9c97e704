package commonground.desktop.finder.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against points that D3's geoAlbersUsa gives at scale 1300 and translation 487.5, 305. */
class AlbersTest {

    @ParameterizedTest
    @CsvSource({
        "41.2952, -72.9363, 884.247, 198.524",
        "33.8797, -118.0715, 89.030, 367.699",
        "47.6062, -122.3321, 97.625, 46.319",
        "25.7617, -80.1918, 822.738, 572.541",
        "61.2181, -149.9003, 112.277, 544.278",
        "55.2, -135, 181.589, 580.452",
        "21.3069, -157.8583, 266.960, 549.190",
        "19.7, -155.1, 325.943, 585.348"})
    void putsPlacesWhereTheShapesAre(double latitude, double longitude, double x, double y) {
        Albers.Point point = new Albers().project(latitude, longitude);
        assertThat(point.x()).isCloseTo(x, within(0.001));
        assertThat(point.y()).isCloseTo(y, within(0.001));
    }
}
