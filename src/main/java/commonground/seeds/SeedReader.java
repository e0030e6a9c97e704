package commonground.seeds;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import commonground.cases.BackgroundNote;
import commonground.cases.CaseStudy;
import commonground.cases.Catalog;
import commonground.cases.Framework;
import commonground.cases.Pack;
import commonground.cases.Source;
import commonground.cases.Timeline;
import commonground.seeds.yaml.Ids;
import commonground.seeds.yaml.Index;
import commonground.seeds.yaml.Notes;
import commonground.seeds.yaml.Problem;
import commonground.seeds.yaml.SeedFiles;
import commonground.seeds.yaml.SeedMap;

/** Reads a seed folder: all of it, whatever mistakes it holds. */
public final class SeedReader {

    private static final String CASES = "cases";
    private static final String ENDING = ".yaml";
    private static final Set<String> FILES = Set.of("casebook.yaml", "themes.yaml", "sources.yaml", "frameworks.yaml",
            "timeline.yaml", "background.yaml");
    private static final Comparator<CaseStudy> BY_NAME = Comparator
            .comparing(CaseStudy::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(CaseStudy::id);
    private static final List<Check> CHECKS = List.of(new AnswersAreShort(), new PercentagesHaveBaseAndYear(),
            new QuestionsAreAnsweredOnce(), new YearsRunForward());

    /** The pack that the seeds of {@code folder} make, or every mistake in them. */
    public SeedResult read(Path folder) {
        Notes notes = new Notes();
        Pack pack = pack(new SeedFiles(folder, notes));
        CHECKS.forEach(check -> check.check(pack, notes));
        List<Problem> problems = notes.problems();
        return problems.isEmpty() ? new SeedResult.Valid(pack) : new SeedResult.Broken(problems);
    }

    private static Pack pack(SeedFiles files) {
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

    private static Catalog catalog(SeedFiles files, Themes themes, Citations citations, FrameworkReader.File frameworks) {
        Timeline timeline = files.read("timeline.yaml", new TimelineReader(citations)::timeline)
                .orElse(new Timeline(List.of(), List.of(), List.of()));
        List<BackgroundNote> background = files.read("background.yaml", new BackgroundReader(themes, citations)::notes)
                .orElse(List.of());
        return new Catalog(themes.all(), themes.questions(), frameworks.frameworks(), frameworks.gaps(), timeline,
                background);
    }

    private static Pack.Info info(SeedFiles files) {
        return files.read("casebook.yaml", SeedReader::info).orElse(new Pack.Info("", "", "", ""));
    }

    private static Pack.Info info(SeedMap map) {
        return new Pack.Info(map.id("id", new Ids("casebooks")), map.text("title"), map.text("version"),
                map.text("chosen"));
    }

    private static List<CaseStudy> cases(SeedFiles files, CaseReader reader) {
        return files.names(CASES).stream()
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
        files.names("").stream()
                .filter(name -> isYaml(name) && !FILES.contains(name))
                .forEach(name -> files.problem(name, "no such file is read; allowed: %s, and %s/<id>.yaml"
                        .formatted(String.join(", ", FILES.stream().sorted().toList()), CASES)));
        files.names(CASES).stream()
                .filter(name -> !name.endsWith(ENDING))
                .forEach(name -> files.problem(CASES + "/" + name, "this is not read; a case's file is named <id>.yaml"));
    }

    private static boolean isYaml(String name) {
        return name.endsWith(ENDING) || name.endsWith(".yml");
    }
}
