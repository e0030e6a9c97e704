package commonground.seeds.readers;

import commonground.cases.BackgroundNote;
import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Framework;
import commonground.cases.Guide;
import commonground.cases.Pack;
import commonground.cases.Source;
import commonground.cases.Timeline;
import commonground.seeds.yaml.Ids;
import commonground.seeds.yaml.Index;
import commonground.seeds.yaml.SeedFiles;
import commonground.seeds.yaml.SeedMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads all files of a seed folder into a pack. */
public final class PackReader {

    private static final String CASES = "cases";
    private static final String GUIDE = "guide.yaml";
    private static final String ENDING = ".yaml";
    private static final Set<String> FILES = Set.of("casebook.yaml", "themes.yaml", "sources.yaml", "frameworks.yaml",
            "timeline.yaml", "background.yaml", GUIDE);
    private static final Comparator<CaseStudy> BY_NAME = Comparator
            .comparing(CaseStudy::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(CaseStudy::id);

    private PackReader() {}

    /** The pack that the files make; where one holds a mistake, which is noted, the pack has harmless stand-ins. */
    public static Pack read(SeedFiles files) {
        refuseStrangers(files);
        Optional<List<Source>> sources = sources(files);
        Citations citations = new Citations(Index.of("source", files.label("sources.yaml"), sources, Source::id));
        Themes themes = Themes.read(files);
        Optional<FrameworkReader.File> frameworks = files.read("frameworks.yaml", new FrameworkReader(citations)::file);
        Optional<List<Framework>> known = frameworks.map(FrameworkReader.File::frameworks);
        List<CaseStudy> cases = cases(files, new CaseReader(themes, citations,
                Index.of("framework", files.label("frameworks.yaml"), known, Framework::id)));
        Guide guide = guide(files, new GuideReader(themes, citations, known, examples(files, cases)));
        Catalog catalog = catalog(files, themes, citations, frameworks.orElse(FrameworkReader.File.EMPTY), guide);
        return new Pack(info(files), catalog, sources.orElse(List.of()), cases);
    }

    private static Optional<List<Source>> sources(SeedFiles files) {
        SourceReader reader = new SourceReader();
        return files.read("sources.yaml", map -> map.list("sources", "every statement names one", reader::source));
    }

    private static Catalog catalog(SeedFiles files, Themes themes, Citations citations,
            FrameworkReader.File frameworks, Guide guide) {
        Timeline timeline = files.read("timeline.yaml", new TimelineReader(citations)::timeline)
                .orElse(new Timeline(List.of(), List.of(), List.of()));
        List<BackgroundNote> background = files.read("background.yaml", new BackgroundReader(themes, citations)::notes)
                .orElse(List.of());
        return new Catalog(themes.all(), themes.questions(), frameworks.frameworks(), frameworks.gaps(), timeline,
                background, guide);
    }

    /** A casebook can do without a guide. */
    private static Guide guide(SeedFiles files, GuideReader reader) {
        return files.names("").contains(GUIDE) ? files.read(GUIDE, reader::guide).orElse(Guide.EMPTY) : Guide.EMPTY;
    }

    private static Pack.Info info(SeedFiles files) {
        return files.read("casebook.yaml", PackReader::info).orElse(new Pack.Info("", "", "", ""));
    }

    private static Pack.Info info(SeedMap map) {
        return new Pack.Info(map.id("id", new Ids("casebooks")), map.text("title"), map.text("version"),
                map.text("chosen"));
    }

    private static List<CaseStudy> cases(SeedFiles files, CaseReader reader) {
        return caseFiles(files)
                .flatMap(name -> study(files, reader, name).stream())
                .sorted(BY_NAME)
                .toList();
    }

    private static Stream<String> caseFiles(SeedFiles files) {
        return files.names(CASES).stream().filter(name -> name.endsWith(ENDING));
    }

    private static GuideExampleReader examples(SeedFiles files, List<CaseStudy> cases) {
        Optional<List<CaseStudy>> whole = Optional.of(cases).filter(read -> read.size() == caseFiles(files).count());
        return new GuideExampleReader(Index.of("case", files.label(CASES), whole, CaseStudy::id));
    }

    private static Optional<CaseStudy> study(SeedFiles files, CaseReader reader, String name) {
        String id = name.substring(0, name.length() - ENDING.length());
        return files.read(CASES + "/" + name, map -> reader.study(map, id));
    }

    /** A file under a slightly wrong name would else be left out in silence. */
    private static void refuseStrangers(SeedFiles files) {
        files.names("")
                .stream()
                .filter(name -> isYaml(name) && !FILES.contains(name))
                .forEach(name -> files.problem(name, "no such file is read; allowed: %s, and %s/<id>.yaml"
                        .formatted(String.join(", ", FILES.stream().sorted().toList()), CASES)));
        files.names(CASES)
                .stream()
                .filter(name -> !name.endsWith(ENDING))
                .forEach(name -> files.problem(CASES + "/" + name,
                        "this is not read; a case's file is named <id>.yaml"));
    }

    private static boolean isYaml(String name) {
        return name.endsWith(ENDING) || name.endsWith(".yml");
    }
}
