package commonground.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that stood in the code or the views could not be translated. */
class LiteralTextTest {

    private static final Pattern IN_VIEWS = Pattern
            .compile("\\b(?:text|promptText|accessibleText|accessibleHelp|title)=\"[^%$\"][^\"]*\"");
    private static final Pattern IN_CODE = Pattern.compile(
            "(?:\\bset(?:Text|PromptText|AccessibleText|AccessibleHelp|AccessibleRoleDescription|Title|HeaderText"
                    + "|ContentText)|\\bnew (?:Label|Text|Button|ToggleButton|RadioButton|CheckBox|Hyperlink|MenuItem"
                    + "|CheckMenuItem|RadioMenuItem|Menu|MenuButton|Tab|TitledPane|Tooltip|TableColumn<[^>]*>))"
                    + "\\(\\s*\"[^\"]*\\p{L}[^\"]*\"");

    @Test
    void viewsTakeTheirWordsFromBundles() throws IOException {
        assertThat(found(Path.of("resources/commonground/desktop"), ".fxml", IN_VIEWS)).isEmpty();
    }

    @Test
    void codeTakesItsWordsFromBundles() throws IOException {
        assertThat(found(Path.of("src/main/java/commonground/desktop"), ".java", IN_CODE)).isEmpty();
    }

    private static List<String> found(Path folder, String ending, Pattern literal) throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(folder)) {
            sources = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
        assertThat(sources).isNotEmpty();
        Stream.Builder<String> found = Stream.builder();
        for (Path source : sources) {
            literal.matcher(Files.readString(source)).results().forEach(
                    match -> found.add(source.getFileName() + ": " + match.group()));
        }
        return found.build().toList();
    }
}
