package commonground.seeds.readers;

import commonground.cases.Framework;
import commonground.cases.Statement;
import commonground.seeds.yaml.Ids;
import commonground.seeds.yaml.SeedMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code frameworks.yaml}. */
final class FrameworkReader {

    private final Citations citations;
    private final Ids ids = new Ids("frameworks");

    FrameworkReader(Citations citations) {
        this.citations = citations;
    }

    /** The frameworks, and what the sources do not state of them. */
    record File(List<Framework> frameworks, List<Statement> gaps) {

        static final File EMPTY = new File(List.of(), List.of());
    }

    File file(SeedMap map) {
        return new File(map.listIfAny("frameworks", this::framework), citations.gaps(map));
    }

    private Framework framework(SeedMap map) {
        return new Framework(map.id("id", ids), map.text("name"), map.text("author"), map.yearIfAny("year"),
                map.text("used_for"), map.flag("complete"), map.textIfAny("note"), map.textIfAny("basis"),
                elements(map), citations.statements(map, "findings"), map.textsIfAny("goals"), citations.of(map));
    }

    private static List<Framework.Element> elements(SeedMap map) {
        Ids numbers = new Ids("elements of a framework");
        return map.list("elements", "a framework has at least one", element -> element(element, numbers));
    }

    private static Framework.Element element(SeedMap map, Ids numbers) {
        return new Framework.Element(map.ordinal("n", numbers), labelIfFound(map), map.textIfAny("gloss"),
                map.textIfAny("group"), map.textIfAny("example"), map.textIfAny("locator"));
    }

    private static @Nullable String labelIfFound(SeedMap map) {
        return map.has("label") ? map.text("label") : null;
    }
}
