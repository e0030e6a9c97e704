package commonground.districts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import commonground.cases.State;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictsTest {

    private static Districts districts;

    @BeforeAll
    static void read() throws IOException {
        districts = Districts.read();
    }

    @Test
    void holdEveryDistrictOfTheTable() {
        assertThat(districts.all()).hasSize(17_517);
        assertThat(districts.all().getFirst().state()).isEqualTo(State.CA);
    }

    @Test
    void knowWhatTheTableSaysOfOne() {
        assertThat(districts.district("0902790")).hasValueSatisfying(district -> {
            assertThat(district.name()).isEqualTo("New Haven School District");
            assertThat(district.city()).isEqualTo("New Haven");
            assertThat(district.position()).isEqualTo(new Position(41.2952, -72.9363));
            assertThat(district.profile().students()).isEqualTo(18_966);
            assertThat(district.profile().locale()).isEqualTo(NcesLocale.CITY_MIDSIZE);
            assertThat(district.profile().poverty()).isCloseTo(29.8, within(0.05));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0803360 | Denver County School District 1
            3623280 | Plattsburgh City School District
            1200870 | Hillsborough
            0601620 | ABC Unified
            """)
    void areNamedAsOneWritesThem(String lea, String name) {
        assertThat(districts.district(lea)).map(District::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            new haven conn | 0902790
            HAVEN new      | 0902790
            st. francis mn | 2733540
            winston-salem  | 3701500
            denver         | 0803360
            """)
    void areFoundByTheBeginningsOfWords(String typed, String lea) {
        assertThat(districts.named(typed, 5)).first().extracting(District::lea).isEqualTo(lea);
    }

    @Test
    void areNotFoundByNothing() {
        assertThat(districts.named(" - ", 5)).isEmpty();
        assertThat(districts.named("qqqq", 5)).isEmpty();
        assertThat(districts.named("county", 7)).hasSize(7);
    }

    @Test
    void haveNoPlaceWhereTheOfficeIsFarAway() {
        assertThat(districts.district("5500081")).map(District::position).isEmpty();
    }

    @Test
    void joinTheAgenciesOfOneCase() {
        assertThat(districts.profile(List.of("3000005", "3013830"))).hasValueSatisfying(helena -> {
            assertThat(helena.students()).isEqualTo(5173 + 2454);
            assertThat(helena.locale()).isEqualTo(NcesLocale.TOWN_REMOTE);
            assertThat(helena.poverty()).isCloseTo(100.0 * (610 + 232) / (6463 + 3081), within(1e-9));
        });
        assertThat(districts.profile(List.of("9999999"))).isEmpty();
        assertThat(districts.position(List.of("3000005", "3013830"))).contains(new Position(46.5833, -112.0368));
    }
}
