package commonground.store.pack.writing;

import commonground.store.pack.index.PackIndexPostings;
import commonground.store.pack.index.PackIndexStem;
import commonground.store.pack.index.PackIndexWord;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out the tables {@code word} and {@code said} from what is said of the cases. */
public final class PackIndexWriter {

    /** A word that stands between texts; see {@code said}. */
    private static final String END = " \uE000 ";

    private final Inserts inserts;
    private final Map<String, Gathered> words = new HashMap<>();
    private final StringBuilder said = new StringBuilder();
    private int last;

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

    public PackIndexWriter(Inserts inserts) {
        this.inserts = inserts;
    }

    /** Takes what is said of a case; the numbers of cases only ever rise. */
    void add(int caseNo, String kind, String title, String text) throws SQLException {
        if (caseNo != last) {
            writeSaid();
            last = caseNo;
        }
        said.append(title).append(END).append(text).append(END);
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

    /** Writes what is left to write once all has been added. */
    public void write() throws SQLException {
        writeSaid();
        for (Map.Entry<String, Gathered> entry : sorted()) {
            Gathered gathered = entry.getValue();
            gathered.finish();
            inserts.into("word", entry.getKey(), PackIndexStem.of(entry.getKey()), gathered.statements,
                    gathered.postings.toBytes());
        }
    }

    private void writeSaid() throws SQLException {
        if (!said.isEmpty()) {
            inserts.into("said (rowid, text)", last, said.toString());
            said.setLength(0);
        }
    }

    private List<Map.Entry<String, Gathered>> sorted() {
        return words.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }
}
