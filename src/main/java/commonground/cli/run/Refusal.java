package commonground.cli.run;

/** An expected end of a command: what was asked for cannot be done, and the message says why in plain words. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    public Refusal(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    public Refusal(ExitCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** How the run ends. */
    public ExitCode code() {
        return code;
    }
}
