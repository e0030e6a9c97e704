package commonground.seeds.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The characters of a seed file: UTF-8 without tabs, controls and invisible ones. */
final class YamlText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final Notes notes;

    YamlText(String file, Notes notes) {
        this.file = file;
        this.notes = notes;
    }

    /** The text with plain line ends, or empty after problems. */
    Optional<String> decode(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer characters = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            notes.add(end(text).problem("this file is not UTF-8 from here on; save it as UTF-8"));
            return Optional.empty();
        }
        return checked(withoutMark(text).replace("\r\n", "\n"));
    }

    private Optional<String> checked(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        for (int line = 0; line < lines.size(); line++) {
            check(lines.get(line), line + 1);
        }
        boolean clean = text.codePoints().noneMatch(character -> character != '\n' && Characters.isRefused(character));
        return clean ? Optional.of(text) : Optional.empty();
    }

    private void check(String line, int number) {
        int[] characters = line.codePoints().toArray();
        for (int column = 0; column < characters.length; column++) {
            if (Characters.isRefused(characters[column])) {
                notes.add(new Place(file, number, column + 1).problem(Characters.message(characters[column])));
            }
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private Place end(String text) {
        int lineStart = text.lastIndexOf('\n') + 1;
        int lines = (int) text.chars().filter(character -> character == '\n').count();
        return new Place(file, lines + 1, text.codePointCount(lineStart, text.length()) + 1);
    }
}
