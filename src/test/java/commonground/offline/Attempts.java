package commonground.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What reached for the network, in the order of trying. Kept for the whole test run, because the JDK makes the objects
 * that notice it.
 */
final class Attempts {

    private static final Queue<NetworkUsed> NOTICED = new ConcurrentLinkedQueue<>();

    private Attempts() {}

    /** Notes an attempt; to be thrown, so that it also fails where it was made. */
    static NetworkUsed refuse(String what) {
        NetworkUsed attempt = new NetworkUsed(what);
        NOTICED.add(attempt);
        return attempt;
    }

    /** Those not yet taken, each given once. */
    static List<NetworkUsed> take() {
        List<NetworkUsed> taken = new ArrayList<>();
        for (NetworkUsed next = NOTICED.poll(); next != null; next = NOTICED.poll()) {
            taken.add(next);
        }
        return taken;
    }
}
