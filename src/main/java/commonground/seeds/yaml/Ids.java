package commonground.seeds.yaml;

import java.util.HashMap;
import java.util.Map;

/** The ids given so far where none may be given twice. */
public final class Ids {

    private final String holders;
    private final Map<String, Place> places = new HashMap<>();

    /** @param holders whose ids they are, such as {@code sources} */
    public Ids(String holders) {
        this.holders = holders;
    }

    /** Takes {@code id}, or says where it was taken before. */
    void take(String id, SeedValue value) {
        Place before = places.putIfAbsent(id, value.place());
        if (before != null) {
            value.problem("'%s' is given twice, first at %s; no two %s have the same"
                    .formatted(id, before, holders));
        }
    }
}
