package commonground.store.pack.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackIndexStemTest {

    private static final String[] BEGINNINGS = {"a", "tr", "be", "conf", "hop", "rel", "sens", "oper", "fe", "syz"};
    private static final String[] MIDDLES = {"", "at", "bl", "iz", "tt", "ll", "y", "al", "ion", "ou", "e", "ic", "w"};
    private static final String[] ENDINGS =
            {"", "s", "ies", "sses", "ed", "eed", "ing", "y", "ational", "tional", "enci",
                "izer", "logi", "bli", "fulness", "biliti", "icate", "ative", "alize", "ical", "ness", "ement", "ment",
                "ent", "ion", "ance", "ible", "ive", "e", "ll", "er"};

    @ParameterizedTest
    @CsvSource({"evaluation, evalu", "evaluating, evalu", "evaluators, evalu", "strikes, strike", "ponies, poni",
        "agreed, agre", "hopping, hop", "hoping, hope", "relational, relat", "happy, happi", "controlling, control",
        "adoption, adopt", "opinion, opinion", "sky, sky", "is, is", "ing, ing"})
    void stemsAsPorterDescribes(String word, String stem) {
        assertThat(PackIndexStem.of(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void stemsAsTheTokenizerOfPhrasesDoes(long seed) throws SQLException {
        Random random = new Random(seed);
        List<String> words = random.ints(3000, 0, Integer.MAX_VALUE).mapToObj(any -> word(random)).distinct().toList();
        Map<String, String> others = stemsBySqlite(words);
        assertThat(words).as("seed " + seed)
                .allSatisfy(word -> assertThat(PackIndexStem.of(word)).isEqualTo(others.get(word)));
        assertThat(words).as("seed " + seed)
                .allSatisfy(word -> assertThat(word).startsWith(PackIndexStem.trunk(PackIndexStem.of(word))));
    }

    @Test
    void leavesWhatIsNoWord() {
        String long65 = "ab".repeat(32) + "s";
        assertThat(PackIndexStem.of(long65)).isEqualTo(long65);
        assertThat(PackIndexStem.of("学校")).isEqualTo("学校");
    }

    private static String word(Random random) {
        return one(random, BEGINNINGS) + one(random, MIDDLES) + one(random, ENDINGS);
    }

    private static String one(Random random, String[] parts) {
        return parts[random.nextInt(parts.length)];
    }

    private static Map<String, String> stemsBySqlite(List<String> words) throws SQLException {
        Map<String, String> stems = new HashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE VIRTUAL TABLE said USING fts5 (word, tokenize = 'porter unicode61')");
            statement.executeUpdate("CREATE VIRTUAL TABLE stem USING fts5vocab (said, instance)");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO said (word) VALUES (?)")) {
                for (String word : words) {
                    insert.setString(1, word);
                    insert.executeUpdate();
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT word, term FROM said JOIN stem ON doc = said.rowid")) {
                while (rows.next()) {
                    stems.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return stems;
    }
}
