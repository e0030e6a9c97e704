package commonground.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cli.Shell;
import commonground.store.StoreException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TimelineCommandTest {

    @TempDir private Path folder;
    private Shell shell;

    @BeforeEach
    void open() throws StoreException {
        shell = Shell.in(folder);
    }

    @Test
    void showsNationalEventsAloneInTheirOrder() {
        assertThat(shell.run("timeline").out().lines()).startsWith("Timeline", "", "2002",
                "  - January 8, 2002 · nationwide · federal law. A law was signed. [1, p. 1]", "", "2010",
                "  - Colorado · state law. A state changed its law. [2, p. 1]", "", "Where sources disagree",
                "  the day",
                "    a) It was in May. [2, p. 1]");
    }

    @Test
    void putsWhatHappenedInCasesBetweenThem() {
        assertThat(shell.run("timeline", "elm-valley").out().lines()).containsSubsequence(
                "  - January 8, 2002 · nationwide · federal law. A law was signed. [1, p. 1]", "2006",
                "2009", "  - October 13, 2009 · Elm Valley Public Schools · event. Teachers ratified it. [2, p. 1]",
                "2010", "  - Colorado · state law. A state changed its law. [2, p. 1]",
                "  - Elm Valley Public Schools · practice begun. Peers observe'); DROP TABLE statement;-- [1, p. 1]",
                "2013", "  - Elm Valley Public Schools · result. More students graduate. [1, p. 1]", "2014");
    }

    @Test
    void jsonTellsEventsAndFindingsApart() {
        JsonNode json = new JsonMapper().readTree(shell.run("timeline", "zoe-academies", "--json").out());
        assertThat(json.get("entries").valueStream().map(entry -> entry.get("date").stringValue()))
                .containsExactly("2002-01-08", "2009-10-13", "2010");
        JsonNode finding = json.get("entries").get(1);
        assertThat(finding.get("event").isNull()).isTrue();
        assertThat(finding.get("case").stringValue()).isEqualTo("zoe-academies");
        assertThat(finding.get("finding").get("kind").stringValue()).isEqualTo("event");
    }
}
