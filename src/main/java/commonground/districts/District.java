package commonground.districts;

import commonground.cases.State;
import org.jspecify.annotations.Nullable;

/**
 * A local education agency as federal statistics describe it.
 *
 * @param lea      its number there, seven digits
 * @param name     as the statistics spell it, in capitals and small letters
 * @param city     of its office, empty if not stated
 * @param county   of its office, empty if not stated
 * @param position of its office in 2018-19, {@code null} if not stated
 * @param profile  size, locale and poverty
 */
public record District(
        String lea,
        String name,
        State state,
        String city,
        String county,
        @Nullable Position position,
        Profile profile) {}
