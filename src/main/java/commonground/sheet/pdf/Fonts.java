package commonground.sheet.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The bundled fonts, parsed once and embedded as subsets in each document. For one thread at a time. */
final class Fonts {

    private static final String INTER = "Inter";
    private static final String SERIF = "Source Serif 4";

    private record Font(String family, int weight, FontStyle style, TrueTypeFont font) {}

    private final List<Font> fonts;
    private final List<CmapLookup> characters;

    Fonts() {
        fonts = List.of(font(INTER, 400, FontStyle.NORMAL, "Inter_400Regular"),
                font(INTER, 500, FontStyle.NORMAL, "Inter_500Medium"),
                font(INTER, 600, FontStyle.NORMAL, "Inter_600SemiBold"),
                font(SERIF, 400, FontStyle.NORMAL, "SourceSerif4_400Regular"),
                font(SERIF, 400, FontStyle.ITALIC, "SourceSerif4_400Regular_Italic"),
                font(SERIF, 600, FontStyle.NORMAL, "SourceSerif4_600SemiBold"));
        characters = fonts.stream().map(Fonts::characters).toList();
    }

    private static Font font(String family, int weight, FontStyle style, String file) {
        String path = "/commonground/fonts/" + file + ".ttf";
        try (InputStream stream = Objects.requireNonNull(Fonts.class.getResourceAsStream(path), path)) {
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(stream));
            // Ligatures would be drawn narrower than they were measured, and read back as no letters.
            font.setEnableGsub(false);
            return new Font(family, weight, style, font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CmapLookup characters(Font font) {
        try {
            return font.font().getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether one of the two families has a glyph for the character; each stands in for the other. */
    boolean have(int character) {
        return characters.stream().anyMatch(font -> font.getGlyphId(character) != 0);
    }

    void addTo(PdfRendererBuilder builder, PDDocument document) {
        fonts.forEach(font -> builder.useFont(new Supplier(document, font.font()), font.family(), font.weight(),
                font.style(), true));
    }

    /** Embeds a font in the document when it is first needed. */
    private static final class Supplier extends PDFontSupplier {

        private final PDDocument document;
        private final TrueTypeFont font;
        private @Nullable PDFont embedded;

        Supplier(PDDocument document, TrueTypeFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            if (embedded == null) {
                embedded = embed();
            }
            return embedded;
        }

        private PDFont embed() {
            try {
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
