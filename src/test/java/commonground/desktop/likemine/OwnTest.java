package commonground.desktop.likemine;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.districts.Districts;
import commonground.districts.NcesLocale;
import commonground.districts.Profile;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTest {

    @Test
    void aDistrictIsRememberedByItsNumber() throws IOException {
        Districts districts = Districts.read();
        Own own = Own.of(districts.district("0902790").orElseThrow());
        assertThat(own.written()).isEqualTo("0902790");
        assertThat(Own.read("0902790", districts)).contains(own);
    }

    @ParameterizedTest
    @MethodSource
    void whatWasTypedIsRemembered(Profile profile) throws IOException {
        Own own = Own.typed(profile);
        assertThat(Own.read(own.written(), Districts.read())).contains(own);
    }

    static Stream<Profile> whatWasTypedIsRemembered() {
        return Stream.of(Profile.of(null, null, null), Profile.of(5000, NcesLocale.TOWN_DISTANT, 18.5),
                Profile.of(null, NcesLocale.RURAL_REMOTE, null), Profile.of(1, null, 0.0), Profile.of(null, null, 33.3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000000", "many/city-large/3", "5000/city-large", "5000/city-large/3/4"})
    void whatCannotBeReadIsForgotten(String line) throws IOException {
        assertThat(Own.read(line, Districts.read())).isEmpty();
    }
}
