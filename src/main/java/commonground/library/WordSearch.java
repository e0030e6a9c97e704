package commonground.library;

import commonground.store.pack.index.PackIndex;
import commonground.store.pack.index.PackIndexWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Searches the words of all packs. A case is found if it has every word somewhere, be it in different statements, and
 * every phrase within one statement.
 *
 * <p>The rank is BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over whole cases without
 * its correction for length, since a case that tells more is no worse for it: rare words weigh more than common ones,
 * the first mention more than the next. A word in a name counts as much again as the most mentions can; one that only
 * begins with what was typed counts half.
 */
final class WordSearch {

    private static final float SATURATION = 2.4f;

    private final Shelf shelf;

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
            // Ranks are not negative, so that their bits are ordered as they are; the place makes every key another.
            long[] keys = left.stream()
                    .mapToLong(place -> ((long) ~Float.floatToIntBits(ranks[place]) << Integer.SIZE) | place)
                    .toArray();
            Arrays.sort(keys);
            return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
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
            Mentions mentions = new Mentions(shelf.size());
            if (!look(word, mentions)) {
                unknown.add(word.word());
            }
            mentions.addTo(ranks);
            cases.and(mentions.cases);
        }
        sought.phrases().forEach(phrase -> cases.and(having(phrase)));
        return new Found(cases, ranks, unknown);
    }

    private boolean look(Sought.Word word, Mentions mentions) {
        boolean known = false;
        for (int pack = 0; pack < shelf.packs().size(); pack++) {
            int[] places = shelf.places(pack);
            PackIndex index = shelf.packs().get(pack).index();
            known |= BrokenPackException.guard(() -> index.find(word.word(), word.beginning(),
                    (caseNo, weight, named, whole) -> mentions.add(places[caseNo], weight, named, whole)));
        }
        return known;
    }

    private BitSet having(String phrase) {
        BitSet cases = new BitSet(shelf.size());
        for (int pack = 0; pack < shelf.packs().size(); pack++) {
            PackIndex index = shelf.packs().get(pack).index();
            cases.or(shelf.places(pack, BrokenPackException.guard(() -> index.findPhrase(phrase))));
        }
        return cases;
    }

    /** How often each case has one of the words, counted in halves. */
    private static final class Mentions {

        private final BitSet cases;
        private final int[] times;
        private final byte[] named;

        private Mentions(int size) {
            cases = new BitSet(size);
            times = new int[size];
            named = new byte[size];
        }

        private void add(int place, int weight, boolean inName, boolean whole) {
            int value = whole ? 2 : 1;
            cases.set(place);
            times[place] += weight * value;
            if (inName && named[place] < value) {
                named[place] = (byte) value;
            }
        }

        private void addTo(float[] ranks) {
            int having = cases.cardinality();
            float rarity = (float) Math.log1p((ranks.length - having + 0.5) / (having + 0.5));
            for (int place = cases.nextSetBit(0); place >= 0; place = cases.nextSetBit(place + 1)) {
                ranks[place] += rarity * (times[place] / (times[place] + SATURATION) + named[place] / 2f);
            }
        }
    }
}
