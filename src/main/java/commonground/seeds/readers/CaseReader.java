package commonground.seeds.readers;

import commonground.cases.CaseStudy;
import commonground.cases.Figure;
import commonground.cases.Finding;
import commonground.cases.Framework;
import commonground.cases.State;
import commonground.seeds.yaml.Ids;
import commonground.seeds.yaml.Index;
import commonground.seeds.yaml.SeedMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code cases/<id>.yaml}. */
final class CaseReader {

    private static final Pattern LEA = Pattern.compile("\\d{7}");

    private static final int EARLIEST = 1600;
    private static final int LATEST = 2999;
    private static final CaseStudy.Story NO_STORY = new CaseStudy.Story(List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of());
    private static final CaseStudy.GiveAndGet NOTHING_GIVEN = new CaseStudy.GiveAndGet(List.of(), List.of(), List.of());

    private final Themes themes;
    private final Citations citations;
    private final Index<Framework> frameworks;
    private final Ids ids = new Ids("cases");

    CaseReader(Themes themes, Citations citations, Index<Framework> frameworks) {
        this.themes = themes;
        this.citations = citations;
        this.frameworks = frameworks;
    }

    /** @param name the file's name without its ending */
    CaseStudy study(SeedMap map, String name) {
        FindingReader reader = new FindingReader(themes, citations);
        List<Figure> figures = reader.figures(map);
        List<Finding> findings = reader.findings(map);
        return new CaseStudy(id(map, name), map.text("name"), map.textsIfAny("aliases"),
                map.choice("state", State.class), map.choice("kind", CaseStudy.Kind.class), map.flag("in_report"),
                map.mapIfAny("union", CaseReader::union).orElse(null), map.map("period", CaseReader::period),
                map.text("headline"), map.map("chosen_because", citations::statement), enrollment(map, figures),
                leas(map), map.map("status", this::status), figures, map.listIfAny("people", this::person), findings,
                new AnswerReader(themes, citations, ids(figures, findings)).answers(map),
                map.listIfAny("structures", this::structure),
                map.mapIfAny("give_and_get", this::giveAndGet).orElse(NOTHING_GIVEN),
                map.listIfAny("learned_from", this::lesson), map.mapIfAny("story", this::story).orElse(NO_STORY),
                crosswalk(map, findings), citations.conflicts(map), citations.gaps(map));
    }

    private String id(SeedMap map, String name) {
        String id = map.id("id", ids);
        if (!id.isEmpty() && !id.equals(name)) {
            map.problem("id", "this id is '%s' and the file's name is '%s.yaml'; give both the same name"
                    .formatted(id, name));
        }
        return id;
    }

    private static @Nullable String enrollment(SeedMap map, List<Figure> figures) {
        Index<Figure> index = Index.of("figure", "this case", Optional.of(figures), Figure::id);
        return map.oneIfAny("enrollment", index).map(Figure::id).orElse(null);
    }

    private static List<String> leas(SeedMap map) {
        List<String> leas = map.textsIfAny("leas");
        leas.stream()
                .filter(lea -> !LEA.matcher(lea).matches())
                .forEach(lea -> map.problem("leas",
                        "'%s' is no number of a local education agency; write its seven digits between quotation marks"
                                .formatted(lea)));
        return leas;
    }

    private static Index<String> ids(List<Figure> figures, List<Finding> findings) {
        List<String> all = Stream.concat(findings.stream().map(Finding::id), figures.stream().map(Figure::id)).toList();
        return Index.of("finding or figure", "this case", Optional.of(all), id -> id);
    }

    private List<CaseStudy.CrosswalkLink> crosswalk(SeedMap map, List<Finding> findings) {
        CrosswalkReader reader = new CrosswalkReader(citations, frameworks,
                Index.of("finding", "this case", Optional.of(findings), Finding::id));
        return map.listIfAny("crosswalk", reader::link);
    }

    private static CaseStudy.Union union(SeedMap map) {
        return new CaseStudy.Union(map.text("name"), map.choice("affiliation", CaseStudy.Affiliation.class));
    }

    private static CaseStudy.Period period(SeedMap map) {
        return new CaseStudy.Period(map.year("from", EARLIEST), map.year("to", LATEST));
    }

    private CaseStudy.Status status(SeedMap map) {
        return new CaseStudy.Status(map.choice("value", CaseStudy.Status.Value.class), map.year("as_of"),
                map.text("text"), citations.of(map));
    }

    private CaseStudy.Person person(SeedMap map) {
        return new CaseStudy.Person(map.text("role"), map.text("name"), map.yearIfAny("from"), map.yearIfAny("to"),
                citations.of(map));
    }

    private CaseStudy.Structure structure(SeedMap map) {
        return new CaseStudy.Structure(map.text("name"), map.textIfAny("who"), map.textIfAny("how_often"),
                map.textIfAny("decides"), map.yearIfAny("since"), known(map, "in_contract"),
                known(map, "cheap_to_start"), citations.of(map));
    }

    private static CaseStudy.Known known(SeedMap map, String key) {
        return map.choiceIfAny(key, CaseStudy.Known.class).orElse(CaseStudy.Known.UNKNOWN);
    }

    private CaseStudy.GiveAndGet giveAndGet(SeedMap map) {
        return new CaseStudy.GiveAndGet(citations.statements(map, "labor_gave"),
                citations.statements(map, "management_gave"), citations.statements(map, "both_gained"));
    }

    private CaseStudy.Lesson lesson(SeedMap map) {
        return new CaseStudy.Lesson(map.text("from"), map.text("what"), map.yearIfAny("year"), citations.of(map));
    }

    private CaseStudy.Story story(SeedMap map) {
        return new CaseStudy.Story(citations.statements(map, "before"), citations.statements(map, "together"),
                citations.statements(map, "first_step"), citations.statements(map, "built"),
                citations.statements(map, "changed"), citations.statements(map, "next"));
    }
}
