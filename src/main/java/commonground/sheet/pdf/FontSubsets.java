package commonground.sheet.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Embeds of each font what a document uses. PDFBox does that as the first step of saving a document, and offers no other
 * way to it; what is written after that would take six times as long as the fonts, so the first byte ends it.
 */
final class FontSubsets {

    private FontSubsets() {}

    /** Once this is done, saving the document leaves its fonts as they are. */
    static void embed(PDDocument document) throws IOException {
        try {
            document.save(new Closed(), CompressParameters.NO_COMPRESSION);
        } catch (FontsAreEmbedded reached) {
            return;
        }
        throw new IllegalStateException("a document was saved without a byte");
    }

    private static final class FontsAreEmbedded extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Takes nothing. */
    private static final class Closed extends OutputStream {

        @Override
        public void write(int value) throws IOException {
            throw new FontsAreEmbedded();
        }
    }
}
