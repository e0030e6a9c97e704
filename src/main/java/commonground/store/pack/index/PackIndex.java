package commonground.store.pack.index;

import commonground.cases.CaseStudy;
import commonground.cases.State;
import commonground.store.StoreException;
import commonground.store.sql.Queries;
import commonground.store.sql.Row;
import commonground.store.sql.SqlFaults;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to find cases in an open pack: which cases have a value of a facet, which have a word, and the little
 * that a list shows of each. Cases go by their number in the pack. Safe for use by several threads.
 */
public final class PackIndex {

    private static final String ENTRIES =
            "SELECT id, name, students, period_from, period_to FROM case_study ORDER BY no";
    private static final String ALIASES = "SELECT case_no, text FROM statement WHERE kind = 'alias' ORDER BY no";
    private static final String LEAS =
            "SELECT id, lea FROM case_lea JOIN case_study ON no = case_no ORDER BY case_no, place";
    private static final String FACETS = "SELECT facet, value, cases FROM facet";
    static final String SUMMARY = "SELECT * FROM case_study WHERE no = ?";
    static final String THEMES = "SELECT theme, findings FROM theme_count WHERE case_no = ?";
    /** A text with letters that may have accents passes, since LIKE does not know them. */
    static final String PASSAGES = """
            SELECT kind, id, title, text FROM statement
            WHERE case_no = ?1 AND (text LIKE ?2 OR title LIKE ?2 OR text LIKE ?3 OR title LIKE ?3
                OR text LIKE ?4 OR title LIKE ?4
                OR (octet_length(text) > length(text) AND text GLOB ?5)
                OR (octet_length(title) > length(title) AND title GLOB ?5))
            ORDER BY no""";
    private static final int MOST_PATTERNS = 3;
    private static final String ALL = "%";
    private static final String ACCENTED = "*[^ -~–—·’‘“”…]*";
    static final String MENTIONS = """
            SELECT cases, TRUE FROM word WHERE stem = ?1 AND NOT (word >= ?2 AND word < ?3)
            UNION ALL SELECT cases, stem = ?1 FROM word WHERE word >= ?2 AND word < ?3""";
    private static final String WORDS = "SELECT word, statements FROM word";
    static final String PHRASE = "SELECT rowid FROM said WHERE said MATCH ?";
    /** Quotation marks, and what would end SQLite's reading of the phrase. */
    private static final Pattern NO_LETTER = Pattern.compile("[\"\\p{Cntrl}]");
    /** Comes after every text that has nothing but letters. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private final Path file;
    private final Connection connection;
    private final Queries queries;
    private final PackIndexQuery summary;
    private final PackIndexQuery themes;
    private final PackIndexQuery passages;
    private final PackIndexQuery mentions;
    private final PackIndexQuery phrases;
    private final List<Entry> entries;

    /**
     * What a filter and a list's order need to know of each case.
     *
     * @param students {@code null} if not stated
     */
    public record Entry(String id, String name, @Nullable Integer students, int from, int to) {}

    /** What a list shows of a case, findings by the ids of their themes. */
    public record Summary(
            String id,
            String name,
            State state,
            CaseStudy.Kind kind,
            CaseStudy.@Nullable Affiliation affiliation,
            boolean inReport,
            CaseStudy.Period period,
            String headline,
            CaseStudy.Status.Value status,
            int statusAsOf,
            @Nullable Integer students,
            @Nullable Integer studentsYear,
            int answered,
            Map<String, Integer> findings) {

        public Summary {
            findings = Map.copyOf(findings);
        }
    }

    /** Something said of a case; see the table {@code statement}. */
    public record Passage(String kind, String id, String title, String text) {}

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

    /**
     * @param connection to the pack; SQLite takes one call at a time
     * @throws StoreException if the pack cannot be read
     */
    public PackIndex(Path file, Connection connection) throws StoreException {
        this.file = file;
        this.connection = connection;
        this.queries = new Queries(connection);
        try {
            this.summary = new PackIndexQuery(connection, SUMMARY);
            this.themes = new PackIndexQuery(connection, THEMES);
            this.passages = new PackIndexQuery(connection, PASSAGES);
            this.mentions = new PackIndexQuery(connection, MENTIONS);
            this.phrases = new PackIndexQuery(connection, PHRASE);
            this.entries = List.copyOf(new PackIndexQuery(connection, ENTRIES).all(PackIndex::entry));
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    // By the places of the columns, since looking them up by name takes most of the time where there are many cases.
    private static Entry entry(ResultSet row) throws SQLException {
        int students = row.getInt(3);
        @Nullable Integer stated = row.wasNull() ? null : students;
        return new Entry(row.getString(1), row.getString(2), stated, row.getInt(4), row.getInt(5));
    }

    /** The cases, each at the place of its number. */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * The other names of the cases, by number; cases without any are left out.
     *
     * @throws StoreException if the pack can no longer be read
     */
    public Map<Integer, List<String>> aliases() throws StoreException {
        Map<Integer, List<String>> aliases = new HashMap<>();
        guarded(() -> queries.all(ALIASES, row -> aliases
                .computeIfAbsent(row.number("case_no"), no -> new ArrayList<>())
                .add(row.text("text"))));
        return aliases;
    }

    /**
     * The numbers of the local education agencies of the cases, by the ids of cases; cases without any are left out.
     *
     * @throws StoreException if the pack can no longer be read
     */
    public Map<String, List<String>> leas() throws StoreException {
        Map<String, List<String>> leas = new LinkedHashMap<>();
        guarded(() -> queries.all(LEAS, row -> leas.computeIfAbsent(row.text("id"), id -> new ArrayList<>())
                .add(row.text("lea"))));
        return leas;
    }

    /**
     * By the key of each facet and by value, the cases that have the value.
     *
     * @throws StoreException if the pack can no longer be read
     */
    public Map<String, Map<String, BitSet>> facets() throws StoreException {
        Map<String, Map<String, BitSet>> facets = new HashMap<>();
        guarded(() -> new PackIndexQuery(connection, FACETS).all(row -> facets
                .computeIfAbsent(row.getString(1), facet -> new HashMap<>())
                .put(row.getString(2), BitSet.valueOf(row.getBytes(3)))));
        return facets;
    }

    /**
     * Reads what a list shows of a case.
     *
     * @throws StoreException if the pack can no longer be read
     */
    public Summary summary(int caseNo) throws StoreException {
        Map<String, Integer> findings = new HashMap<>();
        return guarded(() -> {
            themes.all(row -> findings.put(row.getString(1), row.getInt(2)), caseNo);
            return summary.all(row -> summary(new Row(row), findings), caseNo).getFirst();
        });
    }

    private static Summary summary(Row row, Map<String, Integer> findings) throws SQLException {
        return new Summary(row.text("id"), row.text("name"), row.key(State.class, "state"),
                row.key(CaseStudy.Kind.class, "kind"), row.keyOrNull(CaseStudy.Affiliation.class, "affiliation"),
                row.yes("in_report"), new CaseStudy.Period(row.number("period_from"), row.number("period_to")),
                row.text("headline"), row.key(CaseStudy.Status.Value.class, "status"), row.number("status_as_of"),
                row.numberOrNull("students"), row.numberOrNull("students_year"), row.number("answered"), findings);
    }

    /**
     * Reads those passages of a case that may have one of the words or an inflection of one, in reading order. Without
     * reading the others there is no telling which do.
     *
     * @param enough is handed each of them, and says whether the rest need not be read
     * @throws StoreException if the pack can no longer be read
     */
    public void passages(int caseNo, List<PackIndexWord> words, Predicate<Passage> enough) throws StoreException {
        List<String> patterns = new ArrayList<>();
        words.forEach(word -> patterns.add(ALL + word.trunk() + ALL));
        if (words.size() > MOST_PATTERNS) {
            patterns.set(0, ALL);
        }
        while (patterns.size() < MOST_PATTERNS) {
            patterns.add("");
        }
        guarded(() -> passages.until(row -> enough.test(passage(row)), caseNo, patterns.get(0), patterns.get(1),
                patterns.get(2), ACCENTED));
    }

    private static Passage passage(ResultSet row) throws SQLException {
        return new Passage(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }

    /**
     * Finds the cases that have a word, an inflection of it, or, if {@code beginning} is set, a word that begins with it.
     *
     * @return whether the pack has any such word
     * @throws StoreException if the pack can no longer be read
     */
    public boolean find(PackIndexWord word, boolean beginning, Postings to) throws StoreException {
        String stem = word.stem();
        String from = beginning ? word.text() : "";
        String before = beginning ? word.text() + LAST : "";
        return !guarded(() -> mentions.all(row -> hand(row, to), stem, from, before)).isEmpty();
    }

    private boolean hand(ResultSet row, Postings to) throws SQLException {
        try {
            PackIndexPostings.read(row.getBytes(1), entries.size(), row.getBoolean(2), to);
            return true;
        } catch (IllegalArgumentException e) {
            throw new SQLDataException(e);
        }
    }

    /**
     * The cases of which one statement has these words one after the other, inflected or not.
     *
     * @param phrase any text; signs between words do not count
     * @throws StoreException if the pack can no longer be read
     */
    public BitSet findPhrase(String phrase) throws StoreException {
        String quoted = '"' + NO_LETTER.matcher(phrase).replaceAll(" ") + '"';
        BitSet cases = new BitSet(entries.size());
        guarded(() -> phrases.all(row -> note(row, cases), quoted));
        return cases;
    }

    private boolean note(ResultSet row, BitSet cases) throws SQLException {
        long no = row.getLong(1);
        if (no < 0 || no >= entries.size()) {
            throw new SQLDataException("words of case number " + no + " of " + entries.size());
        }
        cases.set((int) no);
        return true;
    }

    /**
     * Every word of the pack, and in how many statements it is.
     *
     * @throws StoreException if the pack can no longer be read
     */
    public Map<String, Integer> words() throws StoreException {
        Map<String, Integer> words = new HashMap<>();
        guarded(() -> queries.all(WORDS, row -> words.put(row.text("word"), row.number("statements"))));
        return words;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws SQLException;
    }

    private <T> T guarded(Reading<T> reading) throws StoreException {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private StoreException broken(SQLException e) {
        return new StoreException(SqlFaults.fault(file, e), e);
    }
}
