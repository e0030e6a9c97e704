package commonground.seeds.readers;

import commonground.cases.Figure;
import commonground.cases.Finding;
import commonground.cases.Theme;
import commonground.seeds.yaml.Ids;
import commonground.seeds.yaml.SeedMap;
import java.util.List;
import java.util.stream.Stream;

/** Reads the figures and findings of one case. */
final class FindingReader {

    private final Themes themes;
    private final Citations citations;
    private final Ids ids = new Ids("findings or figures of a case");

    FindingReader(Themes themes, Citations citations) {
        this.themes = themes;
        this.citations = citations;
    }

    List<Figure> figures(SeedMap map) {
        return map.listIfAny("figures", this::figure);
    }

    List<Finding> findings(SeedMap map) {
        return Stream.<List<? extends Finding>>of(map.listIfAny("origins", this::origin),
                map.listIfAny("practices", this::practice), map.listIfAny("events", this::event),
                map.listIfAny("outcomes", this::outcome), map.listIfAny("later", this::later))
                .<Finding>flatMap(List::stream)
                .toList();
    }

    private Figure figure(SeedMap map) {
        return new Figure(map.id("id", ids), map.text("metric"), map.number("value"), map.text("unit"),
                map.textIfAny("of"),
                map.year("year"), map.textIfAny("note"), citations.of(map));
    }

    private Finding.Origin origin(SeedMap map) {
        return new Finding.Origin(map.id("id", ids), themes.fixed(Theme.CRISIS_ORIGIN),
                map.choice("type", Finding.Origin.Type.class), map.yearIfAny("year"), CauseWords.text(map),
                citations.of(map));
    }

    private Finding.Practice practice(SeedMap map) {
        return new Finding.Practice(map.id("id", ids), themes.of(map), map.text("title"), CauseWords.text(map),
                map.yearIfAny("from"), map.yearIfAny("to"), citations.of(map));
    }

    private Finding.Event event(SeedMap map) {
        return new Finding.Event(map.id("id", ids), themes.of(map), map.date("date"), CauseWords.text(map),
                citations.of(map));
    }

    private Finding.Outcome outcome(SeedMap map) {
        return new Finding.Outcome(map.id("id", ids), themes.fixed(Theme.OUTCOMES), map.text("metric"),
                map.numberIfAny("from_value"), map.numberIfAny("to_value"), map.textIfAny("unit"),
                map.textIfAny("of"), map.yearIfAny("from_year"), map.yearIfAny("to_year"), CauseWords.text(map),
                map.textIfAny("caveat"), citations.of(map));
    }

    private Finding.Later later(SeedMap map) {
        return new Finding.Later(map.id("id", ids), themes.fixed(Theme.AFTERWARDS), map.date("date"),
                CauseWords.text(map),
                citations.of(map));
    }
}
