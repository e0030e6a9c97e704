package commonground.seeds.yaml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** What is noted while seeds are read: the problems, and where each thing that was read stands. */
public final class Notes {

    private final List<Problem> problems = new ArrayList<>();
    private final IdentityHashMap<Object, SeedMap> written = new IdentityHashMap<>();

    /** Notes a mistake. */
    void add(Problem problem) {
        problems.add(problem);
    }

    /** Notes that {@code thing} was read from {@code map}. */
    void add(Object thing, SeedMap map) {
        written.put(thing, map);
    }

    /**
     * Notes a mistake at the value of a key of {@code thing}, or at its start if the key is not there.
     *
     * @param thing the very object that was read from a seed; what was not, a stand-in, has no mistakes
     */
    public void problem(Object thing, String key, String message) {
        Optional.ofNullable(written.get(thing)).ifPresent(map -> map.problem(key, message));
    }

    /** All mistakes so far, by file and place, each once. */
    public List<Problem> problems() {
        return problems.stream().sorted().distinct().toList();
    }
}
