package commonground.library;

import commonground.store.pack.index.PackIndex;
import commonground.store.pack.index.PackIndexWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Searches the words of all packs. A case is found if it has every word somewhere, be it in different statements, and
 * every phrase within one statement.
 *
 * <p>The rank is BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over whole cases without
 * its correction for length, since a case that tells more is no worse for it: rare words weigh more than common ones,
 * the first mention more than the next. A word in a name counts as much again as the most mentions can; one that only
 * begins with what was typed counts half. Safe for use by several threads.
 */
final class WordSearch {

    private final Shelf shelf;
    private final Map<Wanted, Mentions> recent = new Recent();

    /** A word, and whether it is still being typed. */
    private record Wanted(String word, boolean beginning) {}

    /** What was found. */
    static final class Found {

        private final BitSet cases;
        private final float[] ranks;
        private final List<PackIndexWord> unknown;

        private Found(BitSet cases, float[] ranks, List<PackIndexWord> unknown) {
            this.cases = cases;
            this.ranks = ranks;
            this.unknown = unknown;
        }

        /** The places of the cases that have all words and phrases. */
        BitSet cases() {
            return cases;
        }

        /** The words that no pack has. */
        List<PackIndexWord> unknown() {
            return unknown;
        }

        /** Those of the cases found that are left, best first; equals in order of name. */
        int[] inOrder(BitSet left) {
            long[] keys = new long[left.cardinality()];
            int filled = 0;
            for (int place = left.nextSetBit(0); place >= 0; place = left.nextSetBit(place + 1)) {
                // Ranks are not negative, so that their bits are ordered as they are; the place makes every key another.
                keys[filled++] = ((long) ~Float.floatToIntBits(ranks[place]) << Integer.SIZE) | place;
            }
            Arrays.sort(keys);
            int[] places = new int[keys.length];
            Arrays.setAll(places, at -> (int) keys[at]);
            return places;
        }
    }

    WordSearch(Shelf shelf) {
        this.shelf = shelf;
    }

    Found find(Sought sought) {
        BitSet cases = new BitSet(shelf.size());
        cases.set(0, shelf.size());
        float[] ranks = new float[shelf.size()];
        List<PackIndexWord> unknown = new ArrayList<>();
        for (Sought.Word word : sought.words()) {
            Mentions mentions = mentions(word);
            if (!mentions.known()) {
                unknown.add(word.word());
            }
            mentions.addTo(ranks);
            cases.and(mentions.cases());
        }
        sought.phrases().forEach(phrase -> cases.and(having(phrase)));
        return new Found(cases, ranks, unknown);
    }

    private Mentions mentions(Sought.Word word) {
        Wanted wanted = new Wanted(word.word().text(), word.beginning());
        synchronized (recent) {
            Mentions known = recent.get(wanted);
            if (known != null) {
                return known;
            }
        }
        Mentions found = look(word);
        synchronized (recent) {
            recent.put(wanted, found);
        }
        return found;
    }

    private Mentions look(Sought.Word word) {
        Mentions.Counter counter = new Mentions.Counter(shelf.size());
        boolean known = false;
        for (int pack = 0; pack < shelf.packs().size(); pack++) {
            int[] places = shelf.places(pack);
            PackIndex index = shelf.packs().get(pack).index();
            known |= BrokenPackException.guard(() -> index.find(word.word(), word.beginning(),
                    (caseNo, weight, named, whole) -> counter.add(places[caseNo], weight, named, whole)));
        }
        return counter.counted(known);
    }

    private BitSet having(String phrase) {
        BitSet cases = new BitSet(shelf.size());
        for (int pack = 0; pack < shelf.packs().size(); pack++) {
            PackIndex index = shelf.packs().get(pack).index();
            cases.or(shelf.places(pack, BrokenPackException.guard(() -> index.findPhrase(phrase))));
        }
        return cases;
    }

    /** Keeps what was asked for last: with every letter that is typed, the words before it are asked for again. */
    private static final class Recent extends LinkedHashMap<Wanted, Mentions> {

        private static final long serialVersionUID = 1L;
        private static final int MOST = 8;

        private Recent() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, Mentions> eldest) {
            return size() > MOST;
        }
    }
}
