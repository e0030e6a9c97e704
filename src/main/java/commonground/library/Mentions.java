package commonground.library;

import java.util.BitSet;

/** How often each case has a word, or one that begins with it. */
final class Mentions {

    private static final float SATURATION = 2.4f;

    private final boolean known;
    private final BitSet cases = new BitSet();
    private final int[] times;
    private final byte[] named;

    private Mentions(boolean known, int[] times, byte[] named) {
        this.known = known;
        this.times = times;
        this.named = named;
        for (int place = 0; place < times.length; place++) {
            if (times[place] > 0) {
                cases.set(place);
            }
        }
    }

    /** Counts in halves: the word itself is two, a longer one that begins with it one. */
    static final class Counter {

        private final int[] times;
        private final byte[] named;

        /** @param size how many cases there are */
        Counter(int size) {
            times = new int[size];
            named = new byte[size];
        }

        void add(int place, int weight, boolean inName, boolean whole) {
            int value = whole ? 2 : 1;
            times[place] += weight * value;
            if (inName && named[place] < value) {
                named[place] = (byte) value;
            }
        }

        /** @param known whether any pack has the word */
        Mentions counted(boolean known) {
            return new Mentions(known, times, named);
        }
    }

    /** Whether any pack has the word. */
    boolean known() {
        return known;
    }

    /** The cases that have it; not to be changed. */
    BitSet cases() {
        return cases;
    }

    /** Adds to the rank of each case what having the word is worth. */
    void addTo(float[] ranks) {
        int having = cases.cardinality();
        float rarity = (float) Math.log1p((ranks.length - having + 0.5) / (having + 0.5));
        for (int place = cases.nextSetBit(0); place >= 0; place = cases.nextSetBit(place + 1)) {
            ranks[place] += rarity * (times[place] / (times[place] + SATURATION) + named[place] / 2f);
        }
    }
}
