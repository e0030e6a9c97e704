import java.io.IOException;
import java.io.StringReader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes from AtlantaFX's Primer stylesheets the rules for the controls of our window, and leaves out those for all other
 * controls: JavaFX holds every rule against every node, and of Primer's rules the window needs less than a third.
 *
 * <p>To be run in the project's folder when {@code keep.txt} or AtlantaFX's version has changed, with AtlantaFX's jar,
 * which Maven keeps below {@code io/github/mkpaz/atlantafx-base} in its repository (usually {@code ~/.m2/repository}):
 * {@code java packaging/style/Controls.java atlantafx-base-….jar}. A second argument is another folder for the results.
 */
final class Controls {

    private static final Path KEEP = Path.of("packaging", "style", "keep.txt");
    private static final Path RESULTS = Path.of("resources", "commonground", "desktop");
    private static final String VERSION = "META-INF/maven/io.github.mkpaz/atlantafx-base/pom.properties";

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    /** What stands between the nodes that a selector names. */
    private static final Pattern WITHIN = Pattern.compile("[\\s>]+");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");
    private static final Pattern STATE = Pattern.compile(":[A-Za-z][\\w-]*");

    private Controls() {}

    public static void main(String[] arguments) throws IOException {
        Path results = arguments.length > 1 ? Path.of(arguments[1]) : RESULTS;
        Set<String> keep = keep();
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(arguments[0]))) {
            for (String theme : List.of("light", "dark")) {
                String primer = Files.readString(jar.getPath("atlantafx", "base", "theme", "primer-" + theme + ".css"));
                Files.writeString(results.resolve("controls-" + theme + ".css"),
                        head(theme, version(jar)) + rules(primer, keep));
            }
        }
    }

    private static Set<String> keep() throws IOException {
        return Files.readAllLines(KEEP)
                .stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toSet());
    }

    private static String version(FileSystem jar) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(jar.getPath(VERSION))));
        return properties.getProperty("version");
    }

    private static String head(String theme, String version) {
        return """
                /*
                 * The rules for our controls from primer-%s.css of AtlantaFX %s.
                 * Copyright (c) 2022 mkpaz, MIT licence: MIT-AtlantaFX.txt.
                 * Made by packaging/style/Controls.java; not to be changed by hand.
                 */
                """.formatted(theme, version);
    }

    private static String rules(String primer, Set<String> keep) {
        return RULE.matcher(COMMENT.matcher(primer).replaceAll(""))
                .results()
                .map(rule -> rule(rule, keep))
                .collect(Collectors.joining());
    }

    /** Nothing, if none of the selectors stays. */
    private static String rule(MatchResult rule, Set<String> keep) {
        String selectors = Arrays.stream(rule.group(1).strip().split("\\s*,\\s*"))
                .filter(selector -> stays(selector, keep))
                .collect(Collectors.joining(", "));
        return selectors.isEmpty() ? "" : "%s {%s}\n".formatted(selectors, rule.group(2));
    }

    /** What begins with an at sign is no selector, and stays. */
    private static boolean stays(String selector, Set<String> keep) {
        return selector.startsWith("@") || WITHIN.splitAsStream(selector).flatMap(Controls::names).allMatch(keep::contains);
    }

    /** The style classes that a node must have, as one name, and its states. */
    private static Stream<String> names(String node) {
        String styleClasses = STYLE_CLASS.matcher(node)
                .results()
                .map(styleClass -> styleClass.group(1))
                .collect(Collectors.joining("."));
        return Stream.concat(Stream.of(styleClasses).filter(name -> !name.isEmpty()),
                STATE.matcher(node).results().map(MatchResult::group));
    }
}
