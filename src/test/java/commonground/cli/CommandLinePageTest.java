package commonground.cli;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cli.run.ExitCode;
import commonground.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the page that documents the command line against the command line. */
class CommandLinePageTest {

    private static final List<String> COMMANDS =
            List.of("list", "search", "near", "show", "compare", "sources", "coverage", "open", "guide", "frameworks",
                    "timeline", "tour", "check");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

    @TempDir private Path folder;
    private Shell shell;
    private String page = "";

    @BeforeEach
    void open() throws StoreException, IOException {
        shell = Shell.in(folder);
        page = Files.readString(Path.of("docs/command-line.md"));
    }

    @Test
    void namesOnlyOptionsThatThereAre() {
        Set<String> known = new TreeSet<>(Set.of("--not-theme"));
        COMMANDS.forEach(command -> OPTION.matcher(shell.run(command, "--help").out())
                .results()
                .forEach(match -> known.add(match.group())));
        assertThat(OPTION.matcher(page).results().map(match -> match.group())).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void listsEveryExitCode() {
        assertThat(Arrays.stream(ExitCode.values()).map(code -> "| " + code.number() + " | "))
                .allSatisfy(row -> assertThat(page).contains(row));
    }

    @Test
    void namesEveryFieldOfTheJson() {
        fields(json("list", "--json"));
        fields(json("search", "--json", "strike").get("cases").get(0).get("snippets").get(0));
        fields(json("list", "--json").get("cases").get(0));
        fields(json("compare", "--json", "elm-valley", "zoe-academies"));
        JsonNode theme = json("compare", "--json", "elm-valley", "zoe-academies").get("themes").get(0);
        fields(theme);
        fields(theme.get("rows").get(0));
        fields(theme.get("rows").get(0).get("answers").get(0));
        fields(json("near", "--json", "--students", "5000"));
        fields(json("near", "--json", "--students", "5000").get("own"));
        fields(json("sources", "--json").get("sources").get(0));
        fields(json("coverage", "--json"));
        fields(json("coverage", "--json").get("cases").get(0));
        JsonNode guide = json("guide", "--json");
        fields(guide);
        fields(guide.get("groundRules").get(0));
        fields(guide.get("questions").get(0));
        fields(guide.get("questions").get(0).get("examples").get(0));
        JsonNode frameworks = json("frameworks", "--json");
        fields(frameworks);
        JsonNode shown = frameworks.get("frameworks").get(0);
        fields(shown);
        fields(shown.get("framework"));
        fields(shown.get("framework").get("elements").get(0));
        fields(shown.get("cases").get(0));
        fields(shown.get("cases").get(0).get("ties").get(0));
        JsonNode timeline = json("timeline", "--json");
        fields(timeline);
        fields(timeline.get("entries").get(0));
        fields(timeline.get("entries").get(0).get("event"));
    }

    private void fields(JsonNode object) {
        assertThat(object.propertyNames())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(page).containsPattern("[{ \n]" + name + "[,:}\n]"));
    }

    private JsonNode json(String... arguments) {
        return new JsonMapper().readTree(shell.run(arguments).out());
    }
}
