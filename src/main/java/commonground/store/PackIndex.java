package commonground.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What it takes to find cases in an open pack: which cases have a value of a facet, which have a word, and the little
 * that a list shows of each. Cases go by their number in the pack. Safe for use by several threads.
 *
 * <p>Its methods throw an {@link IllegalStateException} if the pack is closed or breaks while it is read.
 */
public final class PackIndex {

    private static final String ENTRIES = "SELECT id, name, students, period_from, period_to FROM case_study ORDER BY no";
    private static final String ALIASES = "SELECT case_no, text FROM statement WHERE kind = 'alias' ORDER BY no";
    private static final String FACETS = "SELECT facet, value, cases FROM facet";
    private static final String SUMMARY = """
            SELECT id, name, state, kind, affiliation, in_report, period_from, period_to, headline, status,
                status_as_of, students, students_year, answered
            FROM case_study WHERE no = ?""";
    private static final String THEMES = "SELECT theme, findings FROM theme_count WHERE case_no = ?";
    private static final String PASSAGES = "SELECT kind, id, title, text FROM statement WHERE case_no = ? ORDER BY no";
    private static final String INFLECTIONS = "SELECT word, stem, cases FROM word WHERE stem = ?";
    private static final String BEGINNINGS = "SELECT word, stem, cases FROM word WHERE word >= ? AND word < ?";
    private static final String WORDS = "SELECT word, statements FROM word";
    private static final String PHRASE = """
            SELECT DISTINCT statement.case_no FROM said JOIN statement ON statement.no = said.rowid
            WHERE said MATCH ?""";
    /** Comes after every text that has nothing but letters. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private final Connection connection;
    private final List<Entry> entries;

    /**
     * What a filter and a list's order need to know of each case.
     *
     * @param students {@code null} if not stated
     */
    public record Entry(String id, String name, @Nullable Integer students, int from, int to) {
    }

    /** The columns of a case that a list shows, as the pack has them; closed lists by their keys. */
    public record Summary(String id, String name, String state, String kind, @Nullable String affiliation,
            boolean inReport, int from, int to, String headline, String status, int statusAsOf,
            @Nullable Integer students, @Nullable Integer studentsYear, int answered, Map<String, Integer> findings) {

        public Summary {
            findings = Map.copyOf(findings);
        }
    }

    /** Something said of a case; see the table {@code statement}. */
    public record Passage(String kind, String id, String title, String text) {
    }

    /** Is handed the cases that have a word. */
    @FunctionalInterface
    public interface Postings {

        /**
         * Takes a case; it may be handed on several times, once for each form of the word.
         *
         * @param weight how much the case says of the word, 1 to 127
         * @param named  whether the word is in its name or one of its other names
         * @param whole  whether it is the word itself or an inflection of it; else a longer word that begins with it
         */
        void add(int caseNo, int weight, boolean named, boolean whole);
    }

    /** @throws StoreException if the pack cannot be read */
    public PackIndex(PackFile pack) throws StoreException {
        this(pack.connection());
    }

    PackIndex(Connection connection) {
        this.connection = connection;
        this.entries = List.copyOf(rows(ENTRIES, row -> new Entry(row.getString(1), row.getString(2), integer(row, 3),
                row.getInt(4), row.getInt(5))));
    }

    /** The cases, each at the place of its number. */
    public List<Entry> entries() {
        return entries;
    }

    /** The other names of the cases, by number; cases without any are left out. */
    public Map<Integer, List<String>> aliases() {
        Map<Integer, List<String>> aliases = new HashMap<>();
        rows(ALIASES, row -> aliases.computeIfAbsent(row.getInt(1), no -> new ArrayList<>()).add(row.getString(2)));
        return aliases;
    }

    /** By the key of each facet and by value, the cases that have the value. */
    public Map<String, Map<String, BitSet>> facets() {
        Map<String, Map<String, BitSet>> facets = new HashMap<>();
        rows(FACETS, row -> facets.computeIfAbsent(row.getString(1), facet -> new LinkedHashMap<>())
                .put(row.getString(2), BitSet.valueOf(row.getBytes(3))));
        return facets;
    }

    /** Reads what a list shows of a case. */
    public Summary summary(int caseNo) {
        Map<String, Integer> findings = new HashMap<>();
        rows(THEMES, row -> findings.put(row.getString(1), row.getInt(2)), caseNo);
        return rows(SUMMARY, row -> summary(row, findings), caseNo).getFirst();
    }

    private static Summary summary(ResultSet row, Map<String, Integer> findings) throws SQLException {
        return new Summary(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                row.getBoolean(6), row.getInt(7), row.getInt(8), row.getString(9), row.getString(10), row.getInt(11),
                integer(row, 12), integer(row, 13), row.getInt(14), findings);
    }

    /** Reads everything that is said of a case, in reading order. */
    public List<Passage> passages(int caseNo) {
        return rows(PASSAGES, row -> new Passage(row.getString(1), row.getString(2), row.getString(3),
                row.getString(4)), caseNo);
    }

    /**
     * Finds the cases that have a word, an inflection of it, or, if {@code beginning} is set, a word that begins with it.
     *
     * @return whether the pack has any such word
     */
    public boolean find(PackIndexWord word, boolean beginning, Postings to) {
        String stem = word.stem();
        List<Boolean> known = new ArrayList<>();
        known.addAll(rows(INFLECTIONS, row -> !(beginning && row.getString(1).startsWith(word.text()))
                && read(row, stem, to), stem));
        if (beginning) {
            known.addAll(rows(BEGINNINGS, row -> read(row, stem, to), word.text(), word.text() + LAST));
        }
        return known.contains(true);
    }

    private boolean read(ResultSet row, String stem, Postings to) throws SQLException {
        PackIndexPostings.read(row.getBytes(3), entries.size(), row.getString(2).equals(stem), to);
        return true;
    }

    /** The cases of which one statement has these words one after the other, inflected or not. */
    public BitSet findPhrase(List<PackIndexWord> words) {
        BitSet cases = new BitSet(entries.size());
        String phrase = String.join(" ", words.stream().map(PackIndexWord::text).toList());
        rows(PHRASE, row -> {
            cases.set(row.getInt(1));
            return row;
        }, '"' + phrase + '"');
        return cases;
    }

    /** Every word of the pack, and in how many statements it is. */
    public Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        rows(WORDS, row -> words.put(row.getString(1), row.getInt(2)));
        return words;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, Reading<T> reading, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            List<T> read = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.add(reading.read(rows));
                }
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException("the pack cannot be read", e);
        }
    }

    private static @Nullable Integer integer(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
