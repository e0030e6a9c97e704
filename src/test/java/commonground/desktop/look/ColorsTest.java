package commonground.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the named colours against WCAG 2.2 AA. */
class ColorsTest {

    private static final Pattern COLOR = Pattern.compile("(-cg-[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6}|rgba\\([^)]*\\))");

    @Test
    void bothLooksNameTheSameColors() {
        assertThat(colors("dark").keySet()).isEqualTo(colors("light").keySet());
    }

    @ParameterizedTest
    @CsvSource({"ink, paper", "ink, surface", "ink-2, paper", "ink-2, surface", "ink-3, paper", "ink-3, surface",
        "accent, paper", "accent, surface", "accent, accent-soft", "ink, accent-soft", "on-accent, accent",
        "on-accent, accent-strong", "in-place, in-place-soft", "changed, changed-soft", "ended, ended-soft",
        "unknown, unknown-soft", "on-voice, labor", "on-voice, management", "on-voice, joint",
        "on-voice, government", "on-voice, research", "on-voice, press", "on-voice, reader", "on-voice, other",
        "ink, highlight", "on-float, float", "on-float, float-soft", "on-float-2, float", "ink-2, hatch"})
    void textCanBeReadOnItsGround(String text, String ground) {
        assertThat(contrast("light", text, ground)).as("light").isGreaterThanOrEqualTo(Contrast.TEXT);
        assertThat(contrast("dark", text, ground)).as("dark").isGreaterThanOrEqualTo(Contrast.TEXT);
    }

    @ParameterizedTest
    @CsvSource({"outline, surface", "outline, paper", "ended, surface", "accent, surface", "accent, bar-empty",
        "ink, bar-empty", "ink-3, surface"})
    void graphicsStandOut(String graphic, String ground) {
        assertThat(contrast("light", graphic, ground)).as("light").isGreaterThanOrEqualTo(Contrast.GRAPHICS);
        assertThat(contrast("dark", graphic, ground)).as("dark").isGreaterThanOrEqualTo(Contrast.GRAPHICS);
    }

    private static double contrast(String look, String text, String ground) {
        return Contrast.ratio(color(look, text), color(look, ground));
    }

    private static Color color(String look, String name) {
        return Color.web(Objects.requireNonNull(colors(look).get("-cg-" + name), name));
    }

    private static Map<String, String> colors(String look) {
        Map<String, String> colors = new TreeMap<>();
        Matcher matcher = COLOR.matcher(read("/commonground/desktop/" + look + ".css"));
        while (matcher.find()) {
            colors.put(matcher.group(1), matcher.group(2));
        }
        return colors;
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Look.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
