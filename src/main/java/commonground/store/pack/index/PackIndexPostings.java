package commonground.store.pack.index;

import java.util.Arrays;

/**
 * The cases that have a word, written small. Each case is a variable-length number, how far it is from the one before
 * (seven bits a byte, lowest first, highest bit set if more follow), and a byte: its low seven bits tell how much the
 * case says of the word, the highest whether the word is in one of the case's names.
 */
public final class PackIndexPostings {

    private static final int MOST = 127;
    private static final int NAMED = 128;

    private byte[] bytes = new byte[4];
    private int length;
    private int before;

    /** Adds a case; their numbers only ever rise. */
    public void add(int caseNo, int weight, boolean named) {
        int distance = caseNo - before;
        while (distance > MOST) {
            append((distance & MOST) | NAMED);
            distance >>>= 7;
        }
        append(distance);
        append(Math.min(weight, MOST) | (named ? NAMED : 0));
        before = caseNo;
    }

    private void append(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) value;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /**
     * Hands on all cases of what {@link #toBytes} made.
     *
     * @param cases how many cases there are
     * @param whole handed on with them
     * @throws IllegalArgumentException if it is not such, or speaks of a case that is not there
     */
    public static void read(byte[] bytes, int cases, boolean whole, PackIndex.Postings to) {
        int caseNo = 0;
        int at = 0;
        try {
            while (at < bytes.length) {
                int part = bytes[at++];
                int distance = part & MOST;
                for (int shift = 7; part < 0; shift += 7) {
                    part = bytes[at++];
                    distance |= (part & MOST) << shift;
                }
                caseNo += distance;
                if (caseNo < 0 || caseNo >= cases) {
                    throw new IllegalArgumentException("a word in case number " + caseNo + " of " + cases);
                }
                int weight = bytes[at++];
                to.add(caseNo, weight & MOST, weight < 0, whole);
            }
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("a list of cases that breaks off", e);
        }
    }
}
