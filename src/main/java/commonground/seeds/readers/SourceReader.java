package commonground.seeds.readers;

import commonground.cases.PartialDate;
import commonground.cases.Rung;
import commonground.cases.Source;
import commonground.cases.Voice;
import commonground.seeds.yaml.Ids;
import commonground.seeds.yaml.SeedMap;
import org.jspecify.annotations.Nullable;

/** Reads an entry of {@code sources.yaml}. */
final class SourceReader {

    private final Ids ids = new Ids("sources");

    Source source(SeedMap map) {
        return new Source(map.id("id", ids), map.text("title"), map.textsIfAny("authors"), map.textIfAny("publisher"),
                date(map),
                map.choice("type", Source.Type.class), url(map), map.choice("read", Source.Reading.class),
                map.text("rights"), map.choice("voice", Voice.class), map.choice("rung", Rung.class),
                map.textIfAny("why"));
    }

    private static @Nullable PartialDate date(SeedMap map) {
        boolean undated = map.flagIfAny("undated");
        if (!undated && !map.has("date")) {
            map.problem("date", "'date' is missing; give it, or say 'undated: true' if the work bears none");
            return null;
        }
        if (!undated) {
            return map.date("date");
        }
        if (map.has("date")) {
            map.problem("undated", "this source has a date; take out 'undated' or 'date'");
        }
        return null;
    }

    /** The address, or none where the seed tells why there is none. */
    private static String url(SeedMap map) {
        boolean excused = !map.textIfAny("no_url").isEmpty();
        if (excused == map.has("url")) {
            map.problem("url", excused
                    ? "this source has an address; take out 'url' or 'no_url'"
                    : "'url' is missing; give it, or say under 'no_url' why the work has no address");
        }
        String url = map.textIfAny("url");
        if (!url.isEmpty() && !url.matches("https?://[^\\s/]+(/\\S*)?")) {
            map.problem("url", "'%s' is not an address; it begins with https:// or http:// and has no spaces"
                    .formatted(url));
        }
        return url;
    }
}
