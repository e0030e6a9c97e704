package commonground.seeds.readers;

import commonground.cases.BackgroundNote;
import commonground.seeds.yaml.Ids;
import commonground.seeds.yaml.SeedMap;
import java.util.List;

/** Reads {@code background.yaml}. */
final class BackgroundReader {

    private final Themes themes;
    private final Citations citations;
    private final Ids ids = new Ids("notes");

    BackgroundReader(Themes themes, Citations citations) {
        this.themes = themes;
        this.citations = citations;
    }

    List<BackgroundNote> notes(SeedMap map) {
        return map.listIfAny("notes", this::note);
    }

    private BackgroundNote note(SeedMap map) {
        return new BackgroundNote(map.id("id", ids), themes.of(map), map.text("text"), map.textIfAny("original"),
                citations.of(map));
    }
}
