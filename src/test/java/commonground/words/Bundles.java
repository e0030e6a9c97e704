package commonground.words;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The message bundles as they lie in the resources. */
final class Bundles {

    /** Where the English bundles and their translations are. */
    static final Path FOLDER = Path.of("resources/commonground/words");

    private static final String ENDING = ".properties";
    /** The casebook's themes and questions, whose English is in the casebook; see CatalogWordsTest. */
    private static final String CATALOG = "catalog";
    private static final Set<String> CODE = Set.of("finder.search.key", "short-name.endings");

    private Bundles() {}

    /** The parts of the app that have words: the names of the English bundles. */
    static List<String> parts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !name.contains("_"))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(name -> !name.equals(CATALOG))
                    .sorted()
                    .toList();
        }
    }

    /** What stands in a bundle's own file, without what it leaves to the English one. */
    static Map<String, String> read(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name + ENDING))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames()
                .stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (one, other) -> one, TreeMap::new));
    }

    /** Whether a key has something to say. Shortcuts and patterns for English names are the same in every language. */
    static boolean isSaid(String key) {
        return !key.endsWith(".keys") && !CODE.contains(key);
    }

    /** Whether picocli reads it, for which braces and apostrophes are letters like others. */
    static boolean isHelp(String part, String key) {
        return part.equals("cli") && (key.startsWith("option.") || key.matches("(.*\\.)?usage\\..*"));
    }
}
