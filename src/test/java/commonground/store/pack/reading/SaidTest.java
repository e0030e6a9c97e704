package commonground.store.pack.reading;

import static org.assertj.core.api.Assertions.assertThat;

import commonground.cases.Samples;
import commonground.store.StoreException;
import commonground.store.pack.PackWriter;
import commonground.store.sql.Address;
import commonground.store.sql.Queries;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that is said of a case can be found, whatever part of it the words are in. */
class SaidTest {

    private static final int FIRST_CASE = 0;
    private static final String KINDS = "SELECT DISTINCT kind FROM passage WHERE passage MATCH ?";
    private static final String FOUND = "SELECT rowid AS case_no FROM said WHERE said MATCH ?";

    @TempDir static Path folder;
    private static Connection pack;

    @BeforeAll
    static void write() throws StoreException, SQLException {
        Path file = folder.resolve("pack.db");
        PackWriter.write(Samples.pack(), file);
        pack = DriverManager.getConnection(Address.of(file, "mode=ro"));
        try (Statement statement = pack.createStatement()) {
            statement.execute("CREATE VIRTUAL TABLE temp.passage USING fts5 (title, text, kind UNINDEXED, "
                    + "tokenize = 'porter unicode61 remove_diacritics 2')");
            statement.execute("INSERT INTO passage SELECT title, text, kind FROM statement WHERE case_no = 0");
        }
    }

    @AfterAll
    static void close() throws SQLException {
        pack.close();
    }

    @ParameterizedTest
    @CsvSource({"public schools, name", "Connecticut, name", "Teachers Association, name", "ecole, alias",
        "principal, headline", "it is in, chosen", "goes on, status", "20759, figure", "reduced price lunch, figure",
        "77 50 students, figure", "rounded about, figure", "superintendents 2008 2013, person", "dvorak, person",
        "near strikes 2006, origin", "gradually, origin", "peer evaluator 2010, practice",
        "drop table statement, practice", "2009 10 13, event", "ratify, event", "graduates, outcome",
        "other things change, outcome", "2014 05, later", "new contracts, later", "new leaders, answer",
        "how many rating levels, answer", "5 levels, answer", "four until, answer", "שלום, answer", "学校, answer",
        "steering committees, structure", "both presidents, structure", "weekly, structure", "agenda, structure",
        "seniority, labor-gave", "layoff, management-gave", "time to meet, both-gained", "classroom, lesson",
        "zoe academies 2010, lesson", "debt, story-before", "a call, story-together", "a meal, story-first-step",
        "a committee, story-built", "ratings, story-changed", "next, story-next", "know each other, crosswalk",
        "met weekly, crosswalk", "vote margin, conflict", "842, conflict", "costs, gap"})
    void everyPartIsFound(String words, String part) throws SQLException {
        assertThat(cases(words)).as(part).contains(FIRST_CASE);
        assertThat(kinds(words)).contains(part);
    }

    @Test
    void whatIsNotSaidIsNotFound() throws SQLException {
        assertThat(cases("nowhere")).isEmpty();
    }

    private static List<Integer> cases(String words) throws SQLException {
        return new Queries(pack).all(FOUND, row -> row.number("case_no"), all(words));
    }

    private static List<String> kinds(String words) throws SQLException {
        return new Queries(pack).all(KINDS, row -> row.text("kind"), all(words));
    }

    private static String all(String words) {
        return "\"" + words.replace(" ", "\" AND \"") + "\"";
    }
}
