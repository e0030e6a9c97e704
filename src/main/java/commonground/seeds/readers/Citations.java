package commonground.seeds.readers;

import commonground.cases.Citation;
import commonground.cases.Conflict;
import commonground.cases.Rung;
import commonground.cases.Source;
import commonground.cases.Statement;
import commonground.cases.Voice;
import commonground.seeds.yaml.Index;
import commonground.seeds.yaml.SeedMap;
import java.util.List;

/** Reads what rests on sources: citations, statements and conflicts. */
final class Citations {

    private static final Source NO_SOURCE = new Source("", "", List.of(), "", null, Source.Type.REPORT, "",
            Source.Reading.FULL, "", Voice.OTHER, Rung.NEWS, "");

    private final Index<Source> sources;

    Citations(Index<Source> sources) {
        this.sources = sources;
    }

    /** The citations of {@code map}, of which it must have one. */
    List<Citation> of(SeedMap map) {
        return map.list("citations", "every statement names at least one source", this::citation);
    }

    /** The text of {@code map} with its citations. */
    Statement statement(SeedMap map) {
        return new Statement(map.text("text"), of(map));
    }

    List<Statement> statements(SeedMap map, String key) {
        return map.listIfAny(key, this::statement);
    }

    /** What sources do not state. */
    List<Statement> gaps(SeedMap map) {
        return map.listIfAny("gaps", this::loose);
    }

    List<Conflict> conflicts(SeedMap map) {
        return map.listIfAny("conflicts", this::conflict);
    }

    private Citation citation(SeedMap map) {
        return new Citation(map.one("source", sources).orElse(NO_SOURCE), locator(map), map.textIfAny("note"));
    }

    private static String locator(SeedMap map) {
        if (!map.has("locator")) {
            map.problem("locator",
                    "this citation does not say where in its source; give 'locator': a page, a paragraph,"
                            + " a heading, or \"whole work\"");
        }
        return map.textIfAny("locator");
    }

    private Conflict conflict(SeedMap map) {
        Conflict conflict = new Conflict(map.text("about"),
                map.list("readings", "a conflict has at least two", this::loose));
        List<Statement> readings = conflict.readings();
        if (readings.size() == 1) {
            map.problem("readings", "this conflict has one reading alone; it needs at least two");
        } else if (!readings.isEmpty() && readings.stream().allMatch(reading -> reading.citations().isEmpty())) {
            map.problem("readings", "no reading of this conflict names a source; at least one must");
        }
        return conflict;
    }

    /**
     * What may stand without a source: a gap, of which no source tells, and a reading whose source is not in the
     * bibliography and is named in the text.
     */
    private Statement loose(SeedMap map) {
        return new Statement(map.text("text"), citationsIfAny(map));
    }

    private List<Citation> citationsIfAny(SeedMap map) {
        return map.listIfAny("citations", this::citation);
    }
}
