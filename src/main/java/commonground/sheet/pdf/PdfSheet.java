package commonground.sheet.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import commonground.sheet.Sheet;
import commonground.sheet.file.SheetJson;
import commonground.sheet.html.CasePage;
import commonground.sheet.html.HtmlPage;
import commonground.sheet.onepage.OnePage;
import commonground.sheet.onepage.OnePageMaker;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes sheets as PDF/UA-1 and PDF/A-3u at once. The same sheet gives the same bytes. Fonts and template are read once,
 * so keep it for the next sheet. For one thread at a time.
 */
public final class PdfSheet {

    private final HtmlPage page;
    private final CasePage casePage = new CasePage();
    private final Fonts fonts = new Fonts();
    private final Drawable drawable = new Drawable(fonts);
    private final byte[] colors = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    public PdfSheet(HtmlPage page) {
        this.page = page;
        // The renderer logs each of its steps; what matters of them is checked in the finished file.
        XRLog.setLoggingEnabled(false);
    }

    /** The whole file. Nothing is fetched to make it. */
    public byte[] write(Sheet sheet) {
        byte[] json = SheetJson.write(sheet);
        try (PDDocument document = new PDDocument()) {
            render(drawable.of(page.onPaper(sheet)), document);
            RepeatedHeads.mend(document);
            Attachment.add(About.of(sheet), json, document);
            return finish(document, About.of(sheet), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The file of a case, with as little left out as a page can hold the rest of. Where even the least does not fit, it
     * has more pages.
     */
    public byte[] write(OnePageMaker maker) {
        int fitting = maker.most();
        for (int tooFew = -1; fitting - tooFew > 1;) {
            int middle = (tooFew + fitting) / 2;
            if (pages(maker.without(middle)) == 1) {
                fitting = middle;
            } else {
                tooFew = middle;
            }
        }
        return write(maker.without(fitting));
    }

    private int pages(OnePage shown) {
        try (PDDocument document = new PDDocument()) {
            render(drawable.of(casePage.onPaper(shown)), document);
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write(OnePage shown) {
        String html = drawable.of(casePage.onPaper(shown));
        try (PDDocument document = new PDDocument()) {
            render(html, document);
            return finish(document, About.of(shown), html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] finish(PDDocument document, About about, byte[] content) throws IOException {
        Metadata.write(about, document);
        document.setDocumentId(checksum(content));
        FontSubsets.embed(document);
        ReadableQuotes.mend(document);
        return save(document);
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
