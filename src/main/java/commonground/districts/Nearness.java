package commonground.districts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * How near two districts are in size, locale and poverty.
 *
 * <p>Each criterion that both state gives a distance, and their mean is the distance of the two, as in Gower's general
 * coefficient (Biometrics 27, 1971): size by the ratio of enrollments and poverty by percentage points, both in standard
 * deviations over all districts of the federal table, locale by the kinds of place between the two. A criterion that one
 * of them does not state is left out; two that share none cannot be compared.
 *
 * @param distance      0 for the same, without upper limit
 * @param sizeRatio     its enrollment over the other's, {@code null} if one of them is not stated
 * @param kindsApart    kinds of place between the two, 0 to 3, {@code null} if one of them is not stated
 * @param povertyPoints its percentage of children in poverty less the other's, {@code null} if one is not stated
 */
public record Nearness(
        double distance,
        @Nullable Double sizeRatio,
        @Nullable Integer kindsApart,
        @Nullable Double povertyPoints) {

    /** Standard deviation of the natural logarithm of enrollment over the districts that state poverty, 2023-24. */
    private static final double SIZE_DEVIATION = 1.56;
    /** Standard deviation of poverty over the same districts, in percentage points, 2023. */
    private static final double POVERTY_DEVIATION = 8.62;

    /** Something with what its district is like, and its nearness to another. */
    public record Near<T>(T what, Profile profile, Nearness nearness) {}

    /** How near {@code its} is to {@code own}; empty if the two share no criterion. */
    public static Optional<Nearness> of(Profile own, Profile its) {
        Double size = ratio(its.students(), own.students());
        Integer kinds = own.locale() == null || its.locale() == null ? null : own.locale().kindsApart(its.locale());
        Double points = difference(its.poverty(), own.poverty());
        double[] parts = DoubleStream.of(
                size == null ? Double.NaN : Math.abs(Math.log(size)) / SIZE_DEVIATION,
                kinds == null ? Double.NaN : kinds,
                points == null ? Double.NaN : Math.abs(points) / POVERTY_DEVIATION)
                .filter(part -> !Double.isNaN(part))
                .toArray();
        return parts.length == 0
                ? Optional.empty()
                : Optional.of(new Nearness(DoubleStream.of(parts).average().orElseThrow(), size, kinds, points));
    }

    /** Those that can be compared with a district, the nearest first. */
    public static <T> List<Near<T>> rank(Profile own, Map<T, Profile> others) {
        return others.entrySet()
                .stream()
                .flatMap(other -> of(own, other.getValue()).stream()
                        .map(nearness -> new Near<>(other.getKey(), other.getValue(), nearness)))
                .sorted(Comparator.comparingDouble(near -> near.nearness().distance()))
                .toList();
    }

    private static @Nullable Double ratio(@Nullable Integer its, @Nullable Integer own) {
        return its == null || own == null || its <= 0 || own <= 0 ? null : (double) its / own;
    }

    private static @Nullable Double difference(@Nullable Double its, @Nullable Double own) {
        return its == null || own == null ? null : its - own;
    }
}
