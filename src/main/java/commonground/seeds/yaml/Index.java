package commonground.seeds.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Things of one kind that seeds name by id, such as themes. */
public final class Index<T> {

    private final String kind;
    private final String home;
    private final Map<String, T> things = new LinkedHashMap<>();
    private final boolean whole;

    private Index(String kind, String home, Collection<T> things, Function<T, String> id, boolean whole) {
        this.kind = kind;
        this.home = home;
        this.whole = whole;
        things.forEach(thing -> this.things.putIfAbsent(id.apply(thing), thing));
        this.things.remove("");
    }

    /**
     * An index of everything that there is of a kind. Where that could not be read no id counts as unknown, to spare the
     * reader problems that are none.
     *
     * @param kind   the word for one of them
     * @param home   where they are written, for messages
     * @param things empty if they could not be read
     */
    public static <T> Index<T> of(String kind, String home, Optional<List<T>> things, Function<T, String> id) {
        return new Index<>(kind, home, things.orElse(List.of()), id, things.isPresent());
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(things.get(id));
    }

    /** What to say of an id that is not here; empty if there is nothing to complain of. */
    Optional<String> complaint(String id) {
        return whole && !things.containsKey(id)
                ? Optional
                        .of(Messages.withAllowed("there is no %s '%s'".formatted(kind, id), id, things.keySet(), home))
                : Optional.empty();
    }
}
