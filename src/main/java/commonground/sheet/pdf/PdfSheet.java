package commonground.sheet.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import commonground.sheet.Sheet;
import commonground.sheet.file.SheetJson;
import commonground.sheet.html.HtmlPage;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes sheets as PDF/UA-1 and PDF/A-3u at once. The same sheet gives the same bytes. Fonts and template are read once,
 * so keep it for the next sheet. Safe for use by several threads, which take turns.
 */
public final class PdfSheet {

    private final HtmlPage page;
    private final Fonts fonts = new Fonts();
    private final Drawable drawable = new Drawable(fonts);
    private final byte[] colors = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    public PdfSheet(HtmlPage page) {
        this.page = page;
        // The renderer logs each of its steps; what matters of them is checked in the finished file.
        XRLog.setLoggingEnabled(false);
    }

    /** The whole file. Nothing is fetched to make it. */
    public synchronized byte[] write(Sheet sheet) {
        byte[] json = SheetJson.write(sheet);
        try (PDDocument document = new PDDocument()) {
            render(drawable.of(page.onPaper(sheet)), document);
            RepeatedHeads.mend(document);
            Metadata.write(sheet, document);
            Attachment.add(sheet, json, document);
            document.setDocumentId(checksum(json));
            embedFonts(document);
            ReadableQuotes.mend(document);
            return save(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void render(String html, PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder().usePDDocument(document)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .useColorProfile(colors);
        fonts.addTo(builder, document);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl((uri, type) -> false,
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(html, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    /** Fonts become subsets when a document is saved, and not before. */
    private static void embedFonts(PDDocument document) throws IOException {
        document.save(OutputStream.nullOutputStream(), CompressParameters.NO_COMPRESSION);
    }

    private static byte[] save(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
