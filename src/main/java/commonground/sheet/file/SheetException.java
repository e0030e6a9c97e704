package commonground.sheet.file;

/** A sheet's file could not be read or written; nothing was changed. */
public final class SheetException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SheetFault fault;

    SheetException(SheetFault fault) {
        super(message(fault));
        this.fault = fault;
    }

    SheetException(SheetFault fault, Throwable cause) {
        super(message(fault), cause);
        this.fault = fault;
    }

    /** What went wrong, as a value. */
    public SheetFault fault() {
        return fault;
    }

    private static String message(SheetFault fault) {
        return fault.kind().key() + ": " + fault.file() + (fault.detail().isEmpty() ? "" : " (" + fault.detail() + ")");
    }
}
