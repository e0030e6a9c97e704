package commonground.seeds.yaml;

import java.util.Optional;

/** Which characters a text may hold: those that people can see, and spaces. */
final class Characters {

    private Characters() {}

    /** What to say of the first character that may not stand in a text; empty if all may. */
    static Optional<String> refused(String text) {
        return text.codePoints().filter(Characters::isRefused).mapToObj(Characters::message).findFirst();
    }

    static boolean isRefused(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> character == '\uFFFD';
        };
    }

    static String message(int character) {
        return switch (character) {
            case '\t' -> "here is a tab; use spaces";
            case '\n' -> "this text has a line break; a text is one paragraph (after a key, >- joins lines)";
            default -> "here is the invisible or broken character U+%04X; take it out".formatted(character);
        };
    }
}
