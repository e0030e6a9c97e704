package commonground.desktop.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dresses the window: fonts, stylesheets, light or dark, size of text. */
public final class Look {

    /** The size of text, in percent, that the app starts with. */
    public static final int NORMAL_SIZE = 100;
    /** The smallest and largest size of text, in percent. */
    public static final int SMALLEST = 80;
    /** See {@link #SMALLEST}. */
    public static final int LARGEST = 200;

    private static final int BASE_PIXELS = 14;
    private static final double ONE_PERCENT = BASE_PIXELS / 100.0;
    private static final double ICON_EM = 1.143;
    private static final double LARGE_ICON_EM = 2.286;
    private static final List<String> FONTS = List.of("Inter_400Regular", "Inter_500Medium", "Inter_600SemiBold",
            "SourceSerif4_400Regular", "SourceSerif4_600SemiBold");

    private final ObjectProperty<Theme> theme;
    private final IntegerProperty textSize;

    /** The colours of the system, and text of normal size. To be made on the FX thread. */
    public Look() {
        this(Theme.SYSTEM, NORMAL_SIZE);
    }

    /**
     * Loads the stylesheet of the controls. To be made on the FX thread, before the first control.
     *
     * @param theme    the colours to begin with
     * @param textSize the size of text to begin with, in percent of the normal one
     */
    public Look(Theme theme, int textSize) {
        this.textSize = new SimpleIntegerProperty(this, "textSize", Math.clamp(textSize, SMALLEST, LARGEST));
        this.theme = new SimpleObjectProperty<>(this, "theme", theme);
        dressControls();
        this.theme.subscribe(this::dressControls);
        Platform.getPreferences().colorSchemeProperty().subscribe(this::dressControls);
    }

    /** Loads the bundled fonts. To be called once, before text is first measured, on whatever thread. */
    public static void loadFonts() {
        FONTS.forEach(Look::loadFont);
    }

    /** Which colours are shown. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** The size of text in percent of the normal one. */
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    /** The size of text in pixels. */
    public DoubleBinding emProperty() {
        return textSize.multiply(ONE_PERCENT);
    }

    /** Makes all text larger or smaller, within the limits. */
    public void resizeText(int percent) {
        textSize.set(Math.clamp(percent, SMALLEST, LARGEST));
    }

    /** Keeps a scene, and every pop-up over it, in this look. */
    public void dress(Scene scene) {
        Runnable apply = () -> apply(scene);
        theme.subscribe(apply);
        textSize.subscribe(apply);
        Platform.getPreferences().colorSchemeProperty().subscribe(apply);
        apply(scene);
    }

    private void apply(Scene scene) {
        scene.getStylesheets().setAll(sheet(isDark() ? "dark.css" : "light.css"), sheet("theme.css"), sizeSheet());
    }

    private void dressControls() {
        Application.setUserAgentStylesheet(sheet(isDark() ? "controls-dark.css" : "controls-light.css"));
    }

    private boolean isDark() {
        return switch (theme.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /** An icon is a letter of its own size, so that its em would be itself; its size is said in pixels. */
    private String sizeSheet() {
        double em = textSize.get() * ONE_PERCENT;
        return "data:text/css,.root{-fx-font-size:%spx}.cg-icon{-fx-icon-size:%spx}.cg-icon.large{-fx-icon-size:%spx}"
                .formatted(em, ICON_EM * em, LARGE_ICON_EM * em);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource("/commonground/desktop/" + name), name).toExternalForm();
    }

    private static void loadFont(String name) {
        String file = "/commonground/fonts/" + name + ".ttf";
        try (InputStream font = Objects.requireNonNull(Look.class.getResourceAsStream(file), file)) {
            Font.loadFont(font, BASE_PIXELS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
