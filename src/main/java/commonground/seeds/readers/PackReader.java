package commonground.seeds.readers;

import commonground.cases.BackgroundNote;
import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Framework;
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

/** Reads all files of a seed folder into a pack. */
public final class PackReader {

    private static final String CASES = "cases";
    private static final String ENDING = ".yaml";
    private static final Set<String> FILES = Set.of("casebook.yaml", "themes.yaml", "sources.yaml", "frameworks.yaml",
            "timeline.yaml", "background.yaml");
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
        Catalog catalog = catalog(files, themes, citations, frameworks.orElse(FrameworkReader.File.EMPTY));
        CaseReader reader = new CaseReader(themes, citations, Index.of("framework", files.label("frameworks.yaml"),
                frameworks.map(FrameworkReader.File::frameworks), Framework::id));
        return new Pack(info(files), catalog, sources.orElse(List.of()), cases(files, reader));
    }

    private static Optional<List<Source>> sources(SeedFiles files) {
        SourceReader reader = new SourceReader();
        return files.read("sources.yaml", map -> map.list("sources", "every statement names one", reader::source));
    }

    private static Catalog catalog(SeedFiles files, Themes themes, Citations citations,
            FrameworkReader.File frameworks) {
        Timeline timeline = files.read("timeline.yaml", new TimelineReader(citations)::timeline)
                .orElse(new Timeline(List.of(), List.of(), List.of()));
        List<BackgroundNote> background = files.read("background.yaml", new BackgroundReader(themes, citations)::notes)
                .orElse(List.of());
        return new Catalog(themes.all(), themes.questions(), frameworks.frameworks(), frameworks.gaps(), timeline,
                background);
    }

    private static Pack.Info info(SeedFiles files) {
        return files.read("casebook.yaml", PackReader::info).orElse(new Pack.Info("", "", "", ""));
    }

    private static Pack.Info info(SeedMap map) {
        return new Pack.Info(map.id("id", new Ids("casebooks")), map.text("title"), map.text("version"),
                map.text("chosen"));
    }

    private static List<CaseStudy> cases(SeedFiles files, CaseReader reader) {
        return files.names(CASES)
                .stream()
                .filter(name -> name.endsWith(ENDING))
                .flatMap(name -> study(files, reader, name).stream())
                .sorted(BY_NAME)
                .toList();
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
