package commonground.store.pack.writing;

import commonground.store.pack.index.PackIndexPostings;
import commonground.store.pack.index.PackIndexStem;
import commonground.store.pack.index.PackIndexWord;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Works out the table {@code word} from what is said of the cases. The words of some cases are counted on another thread
 * while this one inserts the rows of the next.
 */
public final class PackIndexWriter {

    private static final int CASES_AT_ONCE = 64;

    private final Inserts inserts;
    private final Map<String, Gathered> words = new HashMap<>();
    private final List<Said> saidOfCase = new ArrayList<>();
    private final List<Case> uncounted = new ArrayList<>();
    private CompletableFuture<Void> counting = CompletableFuture.completedFuture(null);

    private record Said(String kind, String title, String text) {}

    private record Case(int no, List<Said> said) {}

    /** What is known of a word. */
    private static final class Gathered {
        private final PackIndexPostings postings = new PackIndexPostings();
        private int statements;
    }

    /** What is known of a word in one case. */
    private static final class Mention {
        private int statement = -1;
        private int statements;
        private int weight;
        private boolean named;
    }

    public PackIndexWriter(Inserts inserts) {
        this.inserts = inserts;
    }

    /** Takes what is said of a case. */
    void add(String kind, String title, String text) {
        saidOfCase.add(new Said(kind, title, text));
    }

    /** Ends a case, of which all was added; the numbers of cases only ever rise. */
    void end(int caseNo) {
        uncounted.add(new Case(caseNo, List.copyOf(saidOfCase)));
        saidOfCase.clear();
        if (uncounted.size() == CASES_AT_ONCE) {
            countBeside();
        }
    }

    /** Writes what is left to write once all has been added. */
    public void write() throws SQLException {
        countBeside();
        counting.join();
        for (Map.Entry<String, Gathered> entry : new TreeMap<>(words).entrySet()) {
            Gathered gathered = entry.getValue();
            inserts.into("word", entry.getKey(), PackIndexStem.of(entry.getKey()), gathered.statements,
                    gathered.postings.toBytes());
        }
    }

    /** Waits for the cases before, so that no more than twice as many are held. */
    private void countBeside() {
        List<Case> cases = List.copyOf(uncounted);
        uncounted.clear();
        counting.join();
        counting = CompletableFuture.runAsync(() -> cases.forEach(this::count));
    }

    private void count(Case whole) {
        Map<String, Mention> mentions = new HashMap<>();
        for (int no = 0; no < whole.said().size(); no++) {
            Said said = whole.said().get(no);
            count(PackIndexWord.in(said.title()), no, 2, said.kind().equals("name"), mentions);
            count(PackIndexWord.in(said.text()), no, said.kind().equals("headline") ? 2 : 1,
                    said.kind().equals("alias"), mentions);
        }
        mentions.forEach((word, mention) -> {
            Gathered gathered = words.computeIfAbsent(word, text -> new Gathered());
            gathered.statements += mention.statements;
            gathered.postings.add(whole.no(), mention.weight, mention.named);
        });
    }

    private static void count(List<PackIndexWord> found, int statement, int weight, boolean named,
            Map<String, Mention> mentions) {
        for (PackIndexWord word : found) {
            Mention mention = mentions.computeIfAbsent(word.text(), text -> new Mention());
            mention.statements += mention.statement == statement ? 0 : 1;
            mention.statement = statement;
            mention.weight += weight;
            mention.named |= named;
        }
    }
}
