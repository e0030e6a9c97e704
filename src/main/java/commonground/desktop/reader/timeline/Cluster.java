package commonground.desktop.reader.timeline;

import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Things so near one another that they are drawn as one.
 *
 * @param members in their order, at least one
 * @param part    how far along the axis they are drawn, from 0 to 1
 */
record Cluster<T>(List<T> members, double part) {

    private static final double MIDDLE = 0.5;

    Cluster {
        members = List.copyOf(members);
    }

    /**
     * Joins what falls into the same stretch of the axis.
     *
     * @param things    in the order of their places
     * @param part      how far along the axis a thing is, from 0 to 1
     * @param stretches into how many equal stretches the axis is cut, at least 1
     */
    static <T> List<Cluster<T>> of(List<T> things, ToDoubleFunction<? super T> part, int stretches) {
        return things.stream()
                .collect(Collectors.groupingBy(
                        thing -> Math.clamp((long) (part.applyAsDouble(thing) * stretches), 0, stretches - 1),
                        TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Cluster<>(entry.getValue(), (entry.getKey() + MIDDLE) / stretches))
                .toList();
    }
}
