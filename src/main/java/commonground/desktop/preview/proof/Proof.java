package commonground.desktop.preview.proof;

import commonground.sheet.Sheet;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A sheet with its finished PDF. Safe for use by several threads. */
public final class Proof {

    private final Sheet sheet;
    private final byte[] pdf;
    private final List<PageSize> pages;

    private Proof(Sheet sheet, byte[] pdf, List<PageSize> pages) {
        this.sheet = sheet;
        this.pdf = pdf;
        this.pages = pages;
    }

    /**
     * Looks into a PDF.
     *
     * @param pdf the whole file
     * @throws IOException if it cannot be read
     */
    static Proof of(Sheet sheet, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Proof(sheet, pdf.clone(),
                    StreamSupport.stream(document.getPages().spliterator(), false).map(Proof::size).toList());
        }
    }

    private static PageSize size(PDPage page) {
        PDRectangle box = page.getCropBox();
        return new PageSize(box.getWidth(), box.getHeight());
    }

    /** What is on the pages. */
    public Sheet sheet() {
        return sheet;
    }

    /** The whole file. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** All pages, in order. */
    public List<PageSize> pages() {
        return pages;
    }

    /**
     * Draws a page. Takes a while.
     *
     * @param index  of the page, from 0
     * @param pixels the picture's width
     * @throws IOException if the PDF is broken
     */
    public Pixels draw(int index, double pixels) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float scale = (float) (pixels / pages.get(index).width());
            return Pixels.of(new PDFRenderer(document).renderImage(index, scale, ImageType.RGB));
        }
    }
}
