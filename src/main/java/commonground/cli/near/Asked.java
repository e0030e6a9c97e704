package commonground.cli.near;

import commonground.districts.District;
import commonground.districts.Profile;
import org.jspecify.annotations.Nullable;

/**
 * The district that cases are wanted for.
 *
 * @param district {@code null} where it was described and not named
 */
public record Asked(@Nullable District district, Profile profile) {

    static Asked of(District district) {
        return new Asked(district, district.profile());
    }
}
