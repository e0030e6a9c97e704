package commonground.sheet;

/** Makes any text fit to be printed: nothing in it can steer a device, hide, or turn around the text beside it. */
public final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** White space and control characters become single spaces; invisible steering characters go. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(plain, character));
        return plain.toString().strip();
    }

    private static void append(StringBuilder plain, int character) {
        if (Character.isWhitespace(character) || Character.isISOControl(character)) {
            if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        } else if (!steers(character)) {
            plain.appendCodePoint(isText(character) ? character : REPLACEMENT);
        }
    }

    /** Embeddings, overrides and isolates of the bidirectional algorithm, and the byte order mark. */
    private static boolean steers(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069)
                || character == 0xFEFF;
    }

    private static boolean isText(int character) {
        return Character.getType(character) != Character.SURROGATE && (character & 0xFFFE) != 0xFFFE;
    }
}
