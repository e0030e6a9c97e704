package commonground.desktop.finder.map;

import commonground.cases.State;
import commonground.desktop.finder.map.Albers.Point;
import commonground.library.CaseSummary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bundled map: the states' outlines, and where the districts of known cases are.
 *
 * @param outlines SVG paths in map units, by the state's key
 * @param middles  the point of each state that is farthest from its border
 * @param places   where a case's district has its office, by the case's id
 */
record Atlas(Map<String, String> outlines, Map<String, Point> middles, Map<String, Point> places) {

    private static final String NATION = "US";

    /**
     * Where a case is.
     *
     * @param exact whether it is the district's office rather than the middle of the state
     */
    record Spot(CaseSummary one, Point point, boolean exact) {}

    Atlas {
        outlines = Map.copyOf(outlines);
        middles = Map.copyOf(middles);
        places = Map.copyOf(places);
    }

    /** Reads the bundled files. */
    static Atlas load() {
        Albers albers = new Albers();
        Map<String, String> outlines = new HashMap<>();
        Map<String, Point> middles = new HashMap<>();
        for (String[] fields : lines("shapes.txt")) {
            String[] middle = fields[1].split(",", -1);
            middles.put(fields[0], new Point(Double.parseDouble(middle[0]), Double.parseDouble(middle[1])));
            outlines.put(fields[0], fields[2]);
        }
        middles.remove(NATION);
        Map<String, Point> places = new HashMap<>();
        for (String[] fields : lines("places.txt")) {
            places.put(fields[0], albers.project(Double.parseDouble(fields[2]), Double.parseDouble(fields[3])));
        }
        return new Atlas(outlines, middles, places);
    }

    private static List<String[]> lines(String name) {
        String file = "/commonground/desktop/finder/map/" + name;
        try (InputStream stream = Objects.requireNonNull(Atlas.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" ", -1)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The outline of the nation. */
    String nation() {
        return Objects.requireNonNull(outlines.get(NATION));
    }

    /** The outline of a state; empty for a territory, which the map does not show. */
    Optional<String> outline(State state) {
        return Optional.ofNullable(outlines.get(state.key()));
    }

    /** Where a case is; empty where that is not on this map. */
    Optional<Spot> spot(CaseSummary one) {
        @Nullable Point place = places.get(one.id());
        if (place != null) {
            return Optional.of(new Spot(one, place, true));
        }
        return Optional.ofNullable(middles.get(one.state().key()))
                .map(middle -> new Spot(one, middle, false));
    }
}
