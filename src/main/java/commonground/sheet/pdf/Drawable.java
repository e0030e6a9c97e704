package commonground.sheet.pdf;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Keeps text within what the bundled fonts can draw, since an archived PDF may not hold an undefined glyph: each run of
 * other characters becomes one box. The attachment keeps the whole text.
 */
final class Drawable {

    private static final char BOX = '□';
    private static final char HARD_HYPHEN = '‑';

    private final Fonts fonts;

    Drawable(Fonts fonts) {
        this.fonts = fonts;
    }

    String of(String text) {
        StringBuilder drawable = new StringBuilder(text.length());
        Normalizer.normalize(text, Form.NFC).replace(HARD_HYPHEN, '-').codePoints().forEach(character -> {
            if (character < ' ' || fonts.have(character)) {
                drawable.appendCodePoint(character);
            } else if (drawable.isEmpty() || drawable.charAt(drawable.length() - 1) != BOX) {
                drawable.append(BOX);
            }
        });
        return drawable.toString();
    }
}
