package commonground.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds every translation against the English bundles. */
@ParameterizedClass
@ValueSource(strings = "es")
class BundlesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern BARE_ARGUMENT = Pattern.compile("\\{\\d+(,number(,[a-z#0.]+)?)?}|%n|%%");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    /** What is called the same in both languages. */
    private static final Set<String> ALIKE = Set.of("Common Ground", "Common Ground {0}", "{0} — Common Ground", "AFT",
            "NEA", "PDF", "HTML", "Markdown", "Markdown…", "CSV", "A4", "Legal", "English",
            "Español", "Base: {0}", "no", "Crisis");

    private final String language;

    BundlesTest(String language) {
        this.language = language;
    }

    static List<String> parts() throws IOException {
        return Bundles.parts();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everythingIsSaidAndNothingElse(String part) throws IOException {
        assertThat(translation(part).keySet()).containsExactlyInAnyOrderElementsOf(english(part).keySet());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void messagesTakeTheSameArguments(String part) throws IOException {
        Map<String, String> english = english(part);
        assertThat(translation(part)).allSatisfy(
                (key, message) -> assertThat(arguments(message)).as(key)
                        .isEqualTo(arguments(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void messagesCanBeRead(String part) throws IOException {
        for (Map<String, String> messages : List.of(english(part), translation(part))) {
            messages.forEach((key, message) -> {
                if (!Bundles.isHelp(part, key)) {
                    assertThatCode(() -> new MessageFormat(message)).as(key).doesNotThrowAnyException();
                    assertThat(LONE_APOSTROPHE.matcher(message).find()).as("lone apostrophe in " + key).isFalse();
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void nothingIsLeftInEnglish(String part) throws IOException {
        Map<String, String> english = english(part);
        assertThat(translation(part)).allSatisfy((key, message) -> {
            if (WORD.matcher(BARE_ARGUMENT.matcher(message).replaceAll("")).find() && !isExample(key)
                    && !ALIKE.contains(message)) {
                assertThat(message).as(key).isNotEqualTo(english.get(key));
            }
        });
    }

    /** The help's examples are commands to type. */
    private static boolean isExample(String key) {
        return key.startsWith("commonground.usage.footer.");
    }

    private Map<String, String> translation(String part) throws IOException {
        return said(Bundles.read(part + "_" + language));
    }

    private static Map<String, String> english(String part) throws IOException {
        return said(Bundles.read(part));
    }

    private static Map<String, String> said(Map<String, String> bundle) {
        Map<String, String> said = new TreeMap<>(bundle);
        said.keySet().removeIf(key -> !Bundles.isSaid(key));
        return said;
    }

    private static Set<String> arguments(String message) {
        return ARGUMENT.matcher(message)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
