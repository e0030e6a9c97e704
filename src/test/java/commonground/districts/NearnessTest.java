package commonground.districts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NearnessTest {

    private static final Profile TOWN = Profile.of(4000, NcesLocale.TOWN_DISTANT, 12.0);

    @Test
    void isNothingBetweenEquals() {
        assertThat(Nearness.of(TOWN, TOWN)).contains(new Nearness(0, 1.0, 0, 0.0));
    }

    @Test
    void isTheMeanOverWhatBothState() {
        assertThat(Nearness.of(TOWN, Profile.of(8000, null, null)))
                .contains(new Nearness(Math.log(2) / 1.56, 2.0, null, null));
        assertThat(Nearness.of(TOWN, Profile.of(8000, NcesLocale.CITY_LARGE, null)))
                .contains(new Nearness((Math.log(2) / 1.56 + 2) / 2, 2.0, 2, null));
    }

    @Test
    void countsHalfTheSizeAsMuchAsTwice() {
        Profile own = Profile.of(4000, null, null);
        assertThat(
                Nearness.rank(own, Map.of("half", Profile.of(2000, null, null), "twice", Profile.of(8000, null, null))))
                .extracting(near -> near.nearness().distance())
                .allSatisfy(distance -> assertThat(distance).isCloseTo(Math.log(2) / 1.56, within(1e-9)));
    }

    @Test
    void ranksTheNearestFirstAndLeavesOutWhatCannotBeCompared() {
        Map<String, Profile> others = new TreeMap<>(Map.of(
                "far", Profile.of(90_000, NcesLocale.CITY_LARGE, 35.0),
                "near", Profile.of(4500, NcesLocale.TOWN_FRINGE, 14.0),
                "unknown", Profile.of(null, null, null)));
        assertThat(Nearness.rank(TOWN, others)).extracting(Nearness.Near::what).containsExactly("near", "far");
    }
}
