package commonground.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines. Emphasis takes no room; a word that is longer than a line stays whole. */
final class Wrap {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\f]+");

    private Wrap() {}

    /** The lines of a text, at least one; a line feed in the text begins a new line. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            addLines(lines, paragraph, width);
        }
        return lines;
    }

    private static void addLines(List<String> lines, String paragraph, int width) {
        StringBuilder line = new StringBuilder();
        for (String word : BLANKS.split(paragraph.strip(), -1)) {
            if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    /** The number of columns that a text takes; ideographs and emoji take two. */
    static int width(CharSequence text) {
        return Emphasis.without(text.toString()).codePoints().map(Wrap::columns).sum();
    }

    private static int columns(int character) {
        if (Character.isIdeographic(character) || Character.isEmojiPresentation(character)) {
            return 2;
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> 1;
        };
    }
}
