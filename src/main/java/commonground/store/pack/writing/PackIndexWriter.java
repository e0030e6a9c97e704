package commonground.store.pack.writing;

import commonground.store.pack.index.PackIndexPostings;
import commonground.store.pack.index.PackIndexStem;
import commonground.store.pack.index.PackIndexWord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out the table {@code word} from what is said of the cases. */
public final class PackIndexWriter {

    private static final String STATEMENTS = "SELECT case_no, kind, title, text FROM statement ORDER BY case_no, no";
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

    private PackIndexWriter() {}

    /** Fills the table; that of the statements must be complete. */
    public static void write(Connection connection) throws SQLException {
        PackIndexWriter writer = new PackIndexWriter();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(STATEMENTS)) {
            while (rows.next()) {
                writer.add(rows.getInt(1), rows.getString(2), rows.getString(3), rows.getString(4));
            }
        }
        writer.insert(connection);
    }

    private void add(int caseNo, String kind, String title, String text) {
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

    private void insert(Connection connection) throws SQLException {
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
