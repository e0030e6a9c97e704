package commonground.cli;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.store.Fault;
import commonground.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the bundle against the code that speaks from it. */
class CliWordsTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)+)\"");
    /** Keys that are put together from a part and a value; picocli finds its own. */
    private static final Pattern COMPOSED = Pattern
            .compile(
                    "(commonground\\.)?(\\w+\\.)?usage\\..*|list\\.\\w+|story\\..*|paper\\..*|fault\\..*|snippet\\..*");

    private final ResourceBundle bundle = new Words("cli", Locale.ROOT).bundle();

    @Test
    void everyKeyInTheCodeHasWords() throws IOException {
        assertThat(
                literals().filter(key -> key.matches(
                        "(option|show|write|wrong|check|tour|open|compare|search|coverage|guide|frameworks|timeline)\\..*")))
                .isNotEmpty()
                .allMatch(bundle::containsKey);
    }

    @Test
    void noWordsAreLeftOver() throws IOException {
        Set<String> used = literals().collect(Collectors.toSet());
        assertThat(bundle.keySet()
                .stream()
                .filter(key -> !COMPOSED.matcher(key).matches())
                .filter(key -> !used.contains(key) && !isSaidAlone(key))).isEmpty();
    }

    @Test
    void everyFaultHasWords() {
        Words words = new Words("cli", Locale.ENGLISH);
        assertThat(Arrays.stream(Fault.Kind.values()).map(kind -> words.say("fault." + kind.key(), "a", "b")))
                .allMatch(said -> said.contains("a"));
    }

    @Test
    void helpTextsHaveNoUnescapedPercentSigns() {
        List<String> help = bundle.keySet().stream().filter(key -> key.matches(".*usage\\..*|option\\..*")).toList();
        assertThat(help).isNotEmpty()
                .allSatisfy(key -> assertThat(bundle.getString(key).replace("%%", "").replace("%n", ""))
                        .doesNotContain("%"));
    }

    private static boolean isSaidAlone(String key) {
        return Set.of("version", "unexpected").contains(key);
    }

    private static Stream<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/commonground/cli"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            StringBuilder code = new StringBuilder();
            for (Path source : sources) {
                code.append(Files.readString(source));
            }
            return LITERAL.matcher(code).results().map(match -> match.group(1)).toList().stream();
        }
    }
}
