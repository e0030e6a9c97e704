package commonground.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the words of a pack's statements while they are written, and then writes the table {@code word}. */
final class PackIndexWriter {

    private static final String INSERT = "INSERT INTO word (word, stem, statements, cases) VALUES (?, ?, ?, ?)";

    private final Map<String, Gathered> words = new HashMap<>();

    private static final class Gathered {
        private final PackIndexPostings postings = new PackIndexPostings();
        private int statements;
        private int caseNo = -1;
        private int weight;
        private boolean named;

        private void add(int no, int more, boolean inName) {
            if (no != caseNo) {
                finish();
                caseNo = no;
                weight = 0;
                named = false;
            }
            weight += more;
            named |= inName;
        }

        private void finish() {
            if (caseNo >= 0) {
                postings.add(caseNo, weight, named);
            }
        }
    }

    /**
     * Takes note of a row of the table {@code statement}; all rows of a case come one after the other, in the order of
     * the cases' numbers.
     */
    void add(int caseNo, String kind, String title, String text) {
        Set<String> seen = new HashSet<>();
        add(caseNo, PackIndexWord.in(title), 2, kind.equals("name"), seen);
        add(caseNo, PackIndexWord.in(text), kind.equals("headline") ? 2 : 1, kind.equals("alias"), seen);
        seen.forEach(word -> gathered(word).statements++);
    }

    private void add(int caseNo, List<PackIndexWord> found, int weight, boolean inName, Set<String> seen) {
        for (PackIndexWord word : found) {
            gathered(word.text()).add(caseNo, weight, inName);
            seen.add(word.text());
        }
    }

    private Gathered gathered(String word) {
        return words.computeIfAbsent(word, key -> new Gathered());
    }

    /** Writes all words; nothing may be added afterwards. */
    void write(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Map.Entry<String, Gathered> entry : sorted()) {
                entry.getValue().finish();
                insert.setString(1, entry.getKey());
                insert.setString(2, PackIndexStem.of(entry.getKey()));
                insert.setInt(3, entry.getValue().statements);
                insert.setBytes(4, entry.getValue().postings.toBytes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private List<Map.Entry<String, Gathered>> sorted() {
        return words.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }
}
