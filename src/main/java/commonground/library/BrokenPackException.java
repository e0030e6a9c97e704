package commonground.library;

import commonground.store.Fault;
import commonground.store.StoreException;

/** A pack that was opened can no longer be read, or what is read of it now is damaged. */
public final class BrokenPackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    private BrokenPackException(StoreException cause) {
        super(cause.getMessage(), cause);
        this.fault = cause.fault();
    }

    /** What went wrong, as a value. */
    public Fault fault() {
        return fault;
    }

    @FunctionalInterface
    interface Reading<T> {
        T read() throws StoreException;
    }

    /** What is read, with this exception if it cannot be. */
    static <T> T guard(Reading<T> reading) {
        try {
            return reading.read();
        } catch (StoreException e) {
            throw new BrokenPackException(e);
        }
    }

    @FunctionalInterface
    interface Action {
        void run() throws StoreException;
    }

    /** Does what reads, with this exception if it cannot. */
    static void run(Action action) {
        guard(() -> {
            action.run();
            return action;
        });
    }
}
