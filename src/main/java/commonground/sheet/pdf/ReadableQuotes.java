package commonground.sheet.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Lets quotation marks be searched and copied. In the bundled fonts they share their glyphs with rare letters of lower
 * number, and PDFBox reads a glyph back as the lowest of its characters.
 */
final class ReadableQuotes {

    private static final Map<String, String> MARKS = Map.of("<02BB>", "<2018>", "<02BC>", "<2019>", "<02EE>", "<201D>");

    private ReadableQuotes() {}

    /** @param document with its fonts already made to subsets */
    static void mend(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (fonts != null) {
                for (COSBase font : fonts.getValues()) {
                    mend(font);
                }
            }
        }
    }

    private static void mend(COSBase font) throws IOException {
        if (font instanceof COSDictionary dictionary
                && dictionary.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream characters) {
            String map = characters.toTextString();
            String mended = map;
            for (Map.Entry<String, String> mark : MARKS.entrySet()) {
                mended = mended.replace(mark.getKey() + "\n", mark.getValue() + "\n");
            }
            if (!mended.equals(map)) {
                try (OutputStream stream = characters.createOutputStream(COSName.FLATE_DECODE)) {
                    stream.write(mended.getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }
}
