package commonground.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.Pack;
import commonground.seeds.yaml.Problem;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Seed folders for tests. */
final class Seeds {

    /** The seeds of the project itself. */
    static final Path PROJECT = Path.of("seeds");

    private Seeds() {}

    /** A file or folder among the test's resources. */
    static Path resource(String name) {
        URL url = Objects.requireNonNull(Seeds.class.getResource("/commonground/seeds/" + name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A copy of the small valid seed folder, to be spoilt. */
    static Path copyOfBase(Path folder) throws IOException {
        Path base = resource("base");
        Path copy = folder.resolve("seeds");
        try (Stream<Path> files = Files.walk(base)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(base.relativize(file)));
            }
        }
        return copy;
    }

    static Pack valid(Path folder) {
        SeedResult result = new SeedReader().read(folder);
        assertThat(result).isInstanceOf(SeedResult.Valid.class);
        return ((SeedResult.Valid) result).pack();
    }

    /** The problems of a folder, as they are printed. */
    static List<String> problems(Path folder) {
        return switch (new SeedReader().read(folder)) {
            case SeedResult.Valid valid -> List.of();
            case SeedResult.Broken broken -> broken.problems().stream().map(Problem::toString).toList();
        };
    }
}
