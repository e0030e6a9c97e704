package commonground.cli.run;

/**
 * How a run of the command line ends.
 *
 * <table>
 * <caption>Exit codes</caption>
 * <tr><td>0</td><td>done</td></tr>
 * <tr><td>1</td><td>nothing found; or problems found in seeds; or cases of a sheet that are not in the library</td></tr>
 * <tr><td>2</td><td>wrong usage: an unknown command, option, case or value</td></tr>
 * <tr><td>3</td><td>a file could not be read</td></tr>
 * <tr><td>4</td><td>a file could not be written, or is there already</td></tr>
 * <tr><td>70</td><td>a fault of the program</td></tr>
 * </table>
 */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** Nothing was found, or something that should not be there was. */
    NOTHING(1),
    /** The command line itself is wrong. */
    USAGE(2),
    /** A file could not be read. */
    UNREADABLE(3),
    /** A file could not be written, or is there already. */
    UNWRITABLE(4),
    /** A fault of the program. */
    UNEXPECTED(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number that the operating system gets. */
    public int number() {
        return number;
    }
}
