package commonground.cli.option;

/**
 * A value that is wanted or not.
 *
 * @param text      the value itself
 * @param isLeftOut whether what has it is left out
 */
record Signed(String text, boolean isLeftOut) {

    private static final String MINUS = "-";
    private static final String NOT = "not:";

    static Signed of(String typed) {
        String value = typed.strip();
        if (value.startsWith(MINUS)) {
            return new Signed(value.substring(MINUS.length()), true);
        }
        return value.startsWith(NOT) ? new Signed(value.substring(NOT.length()), true) : new Signed(value, false);
    }
}
