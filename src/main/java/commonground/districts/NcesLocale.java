package commonground.districts;

import commonground.cases.Keyed;
import java.util.Arrays;
import java.util.Optional;

/** How urban a district is, by the urban-centric locale codes of the National Center for Education Statistics. */
public enum NcesLocale implements Keyed {
    CITY_LARGE(11), CITY_MIDSIZE(12), CITY_SMALL(13), SUBURB_LARGE(21), SUBURB_MIDSIZE(22), SUBURB_SMALL(23),
    TOWN_FRINGE(31), TOWN_DISTANT(32), TOWN_REMOTE(33), RURAL_FRINGE(41), RURAL_DISTANT(42), RURAL_REMOTE(43);

    private static final int TENS = 10;

    private final int code;

    NcesLocale(int code) {
        this.code = code;
    }

    /** The locale with this two-digit code. */
    public static Optional<NcesLocale> ofCode(int code) {
        return Arrays.stream(values()).filter(locale -> locale.code == code).findFirst();
    }

    /** How many kinds of place lie between this and another, from 0 (both cities, say) to 3 (city and country). */
    int kindsApart(NcesLocale other) {
        return Math.abs(code / TENS - other.code / TENS);
    }
}
