package commonground.store.pack.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import commonground.cases.CaseStudy;
import commonground.cases.Samples;
import commonground.cases.State;
import commonground.made.MadeCases;
import commonground.store.Fault;
import commonground.store.StoreException;
import commonground.store.pack.PackFile;
import commonground.store.pack.PackWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackIndexTest {

    private static final int ELM = 0;
    private static final int ZOE = 2;

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void write() throws StoreException {
        file = folder.resolve("samples.db");
        PackWriter.write(Samples.pack(), file);
    }

    @Test
    void findsWordsInflectionsAndBeginnings() throws StoreException {
        try (PackFile pack = PackFile.open(file)) {
            PackIndex index = pack.index();
            assertThat(find(index, "observing", false)).isEqualTo(cases(ELM));
            assertThat(find(index, "evaluati", false)).isEqualTo(cases());
            assertThat(find(index, "evaluati", true)).isEqualTo(cases());
            assertThat(find(index, "evaluat", true)).isEqualTo(cases(ELM, ZOE));
            assertThat(find(index, "academ", true)).isEqualTo(cases(ELM, ZOE));
            assertThat(index.find(word("nowhere"), true, (caseNo, weight, named, whole) -> {})).isFalse();
        }
    }

    @Test
    void countsEveryWordOfManyCases() throws Exception {
        new MadeCases(Path.of(System.getProperty("commonground.casebook")), 3, 150).write(file);
        Map<String, Integer> statements = new HashMap<>();
        Map<String, BitSet> cases = new HashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT case_no, title, text FROM statement")) {
            while (rows.next()) {
                Set<String> words = words(rows.getString("title") + " · " + rows.getString("text"));
                words.forEach(word -> statements.merge(word, 1, Integer::sum));
                for (String word : words) {
                    cases.computeIfAbsent(word, key -> new BitSet()).set(rows.getInt("case_no"));
                }
            }
        }
        try (PackFile pack = PackFile.open(file)) {
            assertThat(pack.index().words()).isEqualTo(statements);
            assertThat(find(pack.index(), "the", false)).isEqualTo(cases.get("the"));
            assertThat(find(pack.index(), "strike", false).cardinality()).isBetween(1, 149);
        }
    }

    @Test
    void tellsNamesFromOtherText() throws StoreException {
        try (PackFile pack = PackFile.open(file)) {
            BitSet named = new BitSet();
            pack.index().find(word("zoe"), false, (caseNo, weight, inName, whole) -> {
                named.set(caseNo, inName);
            });
            assertThat(named).isEqualTo(cases(ZOE));
        }
    }

    @Test
    void findsPhrasesWithinOneStatement() throws StoreException {
        try (PackFile pack = PackFile.open(file)) {
            PackIndex index = pack.index();
            assertThat(index.findPhrase("new contract")).isEqualTo(cases(ELM, ZOE));
            assertThat(index.findPhrase("contract new")).isEqualTo(cases());
            assertThat(index.findPhrase("a \"new\" \u0000contracts*")).isEqualTo(cases(ELM, ZOE));
        }
    }

    @Test
    void summarizesCases() throws StoreException {
        try (PackFile pack = PackFile.open(file)) {
            PackIndex index = pack.index();
            assertThat(index.summary(ELM)).isEqualTo(new PackIndex.Summary("elm-valley", "Elm Valley Public Schools",
                    State.CT, CaseStudy.Kind.DISTRICT, CaseStudy.Affiliation.AFT_NEA, true,
                    new CaseStudy.Period(2008, 2013), "Peers & principals evaluate \"together\" 🤝",
                    CaseStudy.Status.Value.CHANGED, 2014, 20759, 2010, 5,
                    Map.of("crisis-origin", 2, "evaluation", 2, "trust-building", 1, "outcomes", 2, "afterwards", 1)));
            assertThat(index.summary(1).students()).isNull();
            assertThat(index.aliases().get(ELM)).containsExactly("EVPS", "L'école d'Elm");
            assertThat(index.facets().getOrDefault("affiliation", Map.of())).containsEntry("none", cases(1));
        }
    }

    @Test
    void callsABrokenListOfCasesDamage() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE word SET cases = x'FFFFFFFF'");
        }
        try (PackFile pack = PackFile.open(file)) {
            PackIndex index = pack.index();
            assertThatThrownBy(() -> find(index, "strike", false)).isInstanceOfSatisfying(StoreException.class,
                    e -> assertThat(e.fault().kind()).isEqualTo(Fault.Kind.DAMAGED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PackIndex.SUMMARY, PackIndex.THEMES, PackIndex.PASSAGES, PackIndex.MENTIONS,
        PackIndex.PHRASE})
    void whatIsAskedAtEveryKeyReadsNoTableWhole(String sql) throws Exception {
        List<String> plan = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("EXPLAIN QUERY PLAN " + sql)) {
            while (rows.next()) {
                plan.add(rows.getString("detail"));
            }
        }
        assertThat(plan).isNotEmpty()
                .noneMatch(step -> step.startsWith("SCAN") && !step.contains("VIRTUAL TABLE INDEX"))
                .noneMatch(step -> step.contains("TEMP B-TREE"));
    }

    private static BitSet find(PackIndex index, String word, boolean beginning) throws StoreException {
        BitSet found = new BitSet();
        index.find(word(word), beginning, (caseNo, weight, named, whole) -> found.set(caseNo));
        return found;
    }

    private static Set<String> words(String text) {
        return PackIndexWord.in(text).stream().map(PackIndexWord::text).collect(Collectors.toSet());
    }

    private static PackIndexWord word(String word) {
        return PackIndexWord.in(word).getFirst();
    }

    private static BitSet cases(int... numbers) {
        BitSet cases = new BitSet();
        for (int number : numbers) {
            cases.set(number);
        }
        return cases;
    }
}
