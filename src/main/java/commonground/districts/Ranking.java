package commonground.districts;

import commonground.districts.Nearness.Near;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Things that have districts, by their nearness to one.
 *
 * @param near  that can be compared, the nearest first
 * @param apart that have no known district
 */
public record Ranking<T>(List<Near<T>> near, List<T> apart) {

    /**
     * Ranks.
     *
     * @param leas the numbers of each thing's districts, which are taken as one
     */
    public static <T> Ranking<T> of(Profile own, List<T> all, Function<T, ? extends Collection<String>> leas,
            Districts districts) {
        Map<T, Profile> profiles = new LinkedHashMap<>();
        all.forEach(thing -> districts.profile(leas.apply(thing)).ifPresent(profile -> profiles.put(thing, profile)));
        return new Ranking<>(Nearness.rank(own, profiles),
                all.stream().filter(thing -> !profiles.containsKey(thing)).toList());
    }
}
