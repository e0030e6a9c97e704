package commonground.seeds.yaml;

import java.util.Objects;
import java.util.Optional;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Broken YAML in words for somebody who writes texts, not programs. */
final class YamlMessages {

    private YamlMessages() {}

    /** What is wrong, and how it is mended if that can be told. */
    static String plain(MarkedYamlEngineException broken) {
        String problem = Objects.requireNonNullElse(broken.getProblem(), "");
        return known(problem, Objects.requireNonNullElse(broken.getContext(), ""))
                .orElse("this is not valid YAML: " + problem);
    }

    private static Optional<String> known(String problem, String context) {
        if (problem.startsWith("mapping values are not allowed")) {
            return Optional.of("a colon does not belong here; put a text that holds a colon in quotes,"
                    + " and let the keys of one thing begin in the same column");
        }
        if (problem.startsWith("expected ',' or '}'")) {
            return Optional.of("here belongs a comma or the closing brace };"
                    + " put a text that holds a comma, a colon or a brace in quotes");
        }
        if (problem.startsWith("expected ',' or ']'")) {
            return Optional.of("here belongs a comma or the closing bracket ];"
                    + " put a text that holds a comma, a colon or a bracket in quotes");
        }
        if (problem.startsWith("expected <block end>")) {
            return Optional.of("this does not fit what stands before it;"
                    + " look for wrong indentation, or a quote or bracket too many");
        }
        if (problem.startsWith("found unexpected end of stream") && context.contains("quoted")) {
            return Optional.of("the file ends within a quoted text; close its quotes");
        }
        if (problem.startsWith("could not find expected ':'")) {
            return Optional.of("the line before has no key; a key ends with a colon and a space");
        }
        if (problem.contains("that cannot start any token")) {
            return Optional.of("a text cannot begin with this character unless it is in quotes");
        }
        if (problem.startsWith("but found another document")) {
            return Optional.of("a second document begins here; a file holds one, without lines of three hyphens");
        }
        return Optional.empty();
    }
}
