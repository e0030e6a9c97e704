package commonground.offline;

import java.io.Serial;

/** Somebody reached for the network; the stack tells who. */
final class NetworkUsed extends AssertionError {

    @Serial private static final long serialVersionUID = 1;

    NetworkUsed(String what) {
        super("The program opens no connection, but here it asked for " + what);
    }
}
