package commonground.cli.text;

/**
 * Bold type on a terminal. What sources say reaches the terminal only through {@link #safe}: of all control sequences
 * that a text may hold, bold alone gets through.
 */
final class Emphasis {

    private static final String ON = "\u001b[1m";
    private static final String OFF = "\u001b[0m";

    private Emphasis() {}

    static String bold(String text) {
        return ON + text + OFF;
    }

    static String without(String text) {
        return text.replace(ON, "").replace(OFF, "");
    }

    /** The same line without anything that could steer the terminal or turn the text around it. */
    static String safe(String line) {
        StringBuilder safe = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) {
            if (line.startsWith(ON, at) || line.startsWith(OFF, at)) {
                safe.append(line, at, at + ON.length());
                at += ON.length() - 1;
            } else if (!steers(line.charAt(at))) {
                safe.append(line.charAt(at));
            }
        }
        return safe.lastIndexOf(ON) > safe.lastIndexOf(OFF) ? safe.append(OFF).toString() : safe.toString();
    }

    private static boolean steers(char character) {
        return Character.isISOControl(character) || (character >= '\u202a' && character <= '\u202e')
                || (character >= '\u2066' && character <= '\u2069') || character == '\ufeff';
    }
}
