package commonground.desktop.tour;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javafx.scene.text.Text;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whether every letter is drawn with a font that the program brings along, so that it looks alike everywhere. */
final class FontInspection implements Inspection {

    /** The files of the bundled fonts by what they are called in JavaFX. */
    private static final Map<String, String> FILES = Map.of("Inter", "Inter_400Regular", "Inter Regular",
            "Inter_400Regular", "Inter Medium", "Inter_500Medium", "Inter SemiBold", "Inter_600SemiBold",
            "Source Serif 4", "SourceSerif4_400Regular", "Source Serif 4 Regular", "SourceSerif4_400Regular",
            "Source Serif 4 Italic", "SourceSerif4_400Regular_Italic", "Source Serif 4 SemiBold",
            "SourceSerif4_600SemiBold");

    private final Map<String, CmapLookup> fonts = new ConcurrentHashMap<>();

    @Override
    public Stream<String> faults(Paintwork paintwork) {
        return paintwork.nodes()
                .filter(painted -> painted.opacity() > 0 && painted.node() instanceof Text
                        && !(painted.node() instanceof FontIcon))
                .map(painted -> (Text) painted.node())
                .filter(text -> !text.getText().isBlank() && !isBundled(text))
                .map(text -> Inspection.path(text) + ": is not in " + text.getFont().getName());
    }

    private boolean isBundled(Text text) {
        String file = FILES.get(text.getFont().getName());
        return file != null && text.getText()
                .codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !Character.isISOControl(letter))
                .allMatch(letter -> fonts.computeIfAbsent(file, FontInspection::load).getGlyphId(letter) != 0);
    }

    private static CmapLookup load(String file) {
        try (InputStream in = Objects.requireNonNull(
                FontInspection.class.getResourceAsStream("/commonground/fonts/" + file + ".ttf"), file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in)).getUnicodeCmapLookup();
        } catch (IOException failure) {
            throw new AssertionError(file, failure);
        }
    }
}
