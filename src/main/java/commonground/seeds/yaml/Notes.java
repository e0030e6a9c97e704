package commonground.seeds.yaml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** What is noted while seeds are read: the problems, and where each thing and each text that was read stands. */
public final class Notes {

    private final List<Problem> problems = new ArrayList<>();
    private final List<SeedText> texts = new ArrayList<>();
    private final IdentityHashMap<Object, SeedMap> written = new IdentityHashMap<>();

    /** Notes a mistake. */
    void add(Problem problem) {
        problems.add(problem);
    }

    /** Notes a text that was read. */
    void add(SeedText text) {
        texts.add(text);
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

    /** The same at an item of the list of texts that the key holds. */
    public void problem(Object thing, String key, String item, String message) {
        Optional.ofNullable(written.get(thing)).ifPresent(map -> map.problem(key, item, message));
    }

    /** Notes a mistake in a text. */
    public void problem(SeedText text, String message) {
        add(text.place().problem(message));
    }

    /** All texts in the words of the casebook's authors that were read so far, in the order of reading. */
    public List<SeedText> ourTexts() {
        return texts.stream().filter(SeedText::isOurs).toList();
    }

    /** All mistakes so far, by file and place, each once. */
    public List<Problem> problems() {
        return problems.stream().sorted().distinct().toList();
    }
}
