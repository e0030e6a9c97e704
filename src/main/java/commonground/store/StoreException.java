package commonground.store;

/** A file could not be opened, read or written; nothing was changed. */
public final class StoreException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public StoreException(Fault fault, Throwable cause) {
        super(fault.kind().key() + ": " + fault.file() + (fault.detail().isEmpty() ? "" : " (" + fault.detail() + ")"),
                cause);
        this.fault = fault;
    }

    public StoreException(Fault fault) {
        super(fault.kind().key() + ": " + fault.file() + (fault.detail().isEmpty() ? "" : " (" + fault.detail() + ")"));
        this.fault = fault;
    }

    /** What went wrong, as a value. */
    public Fault fault() {
        return fault;
    }
}
