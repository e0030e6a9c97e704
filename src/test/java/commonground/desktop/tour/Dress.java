package commonground.desktop.tour;

import commonground.desktop.look.Look;
import commonground.desktop.look.Theme;
import java.util.Locale;

/**
 * What a window wears.
 *
 * @param width    in pixels
 * @param height   in pixels
 * @param textSize in percent of the normal size
 */
record Dress(int width, int height, int textSize, Theme theme, Locale language) {

    /** A small laptop's window, in English at the normal size. */
    static Dress of(Theme theme) {
        return new Dress(1280, 800, Look.NORMAL_SIZE, theme, Locale.US);
    }

    /** Short enough for the name of a folder. */
    String name() {
        return "%s-%dx%d-%d-%s".formatted(language.getLanguage(), width, height, textSize, theme.key());
    }
}
