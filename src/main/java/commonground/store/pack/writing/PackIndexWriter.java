package commonground.store.pack.writing;

import commonground.store.pack.index.PackIndexPostings;
import commonground.store.pack.index.PackIndexStem;
import commonground.store.pack.index.PackIndexWord;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Works out the table {@code word} from what is said of the cases. */
public final class PackIndexWriter {

    private final Inserts inserts;
    private final Map<String, Gathered> words = new HashMap<>();
    private int statement;

    /** What is known of a word. */
    private static final class Gathered {
        private final PackIndexPostings postings = new PackIndexPostings();
        private int statements;
        private int statement;
        private int caseNo = -1;
        private int weight;
        private boolean named;

        private void add(int no, int of, int more, boolean inName) {
            if (no != caseNo) {
                finish();
                caseNo = no;
                weight = 0;
                named = false;
            }
            if (of != statement) {
                statement = of;
                statements++;
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

    public PackIndexWriter(Inserts inserts) {
        this.inserts = inserts;
    }

    /** Takes what is said of a case; the numbers of cases only ever rise. */
    void add(int caseNo, String kind, String title, String text) {
        statement++;
        add(caseNo, PackIndexWord.in(title), 2, kind.equals("name"));
        add(caseNo, PackIndexWord.in(text), kind.equals("headline") ? 2 : 1, kind.equals("alias"));
    }

    private void add(int caseNo, List<PackIndexWord> found, int weight, boolean inName) {
        for (PackIndexWord word : found) {
            words.computeIfAbsent(word.text(), text -> new Gathered()).add(caseNo, statement, weight, inName);
        }
    }

    /** Writes what is left to write once all has been added. */
    public void write() throws SQLException {
        for (Map.Entry<String, Gathered> entry : sorted()) {
            Gathered gathered = entry.getValue();
            gathered.finish();
            inserts.into("word", entry.getKey(), PackIndexStem.of(entry.getKey()), gathered.statements,
                    gathered.postings.toBytes());
        }
    }

    private List<Map.Entry<String, Gathered>> sorted() {
        return words.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }
}
