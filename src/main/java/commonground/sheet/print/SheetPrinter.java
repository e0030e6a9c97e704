package commonground.sheet.print;

import commonground.sheet.Sheet;
import commonground.sheet.html.HtmlPage;
import commonground.sheet.onepage.OnePageMaker;
import commonground.sheet.pdf.PdfSheet;
import commonground.sheet.text.CsvSheet;
import commonground.sheet.text.MarkdownSheet;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Prints sheets. The first PDF takes the time to read fonts and template, so keep one printer. Safe for use by several
 * threads.
 */
public final class SheetPrinter {

    private final HtmlPage page = new HtmlPage();
    private @Nullable PdfSheet pdf;

    /** The content of a file of this format; text is UTF-8. The same sheet gives the same bytes. */
    public byte[] print(Sheet sheet, SheetFormat format) {
        return switch (format) {
            case PDF -> pdf().write(sheet);
            case HTML -> page.onScreen(sheet).getBytes(StandardCharsets.UTF_8);
            case MARKDOWN -> MarkdownSheet.write(sheet).getBytes(StandardCharsets.UTF_8);
            case CSV -> CsvSheet.write(sheet).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** A case on one page of PDF; the page says what had no room. */
    public byte[] print(OnePageMaker maker) {
        return pdf().write(maker);
    }

    private synchronized PdfSheet pdf() {
        PdfSheet ready = pdf == null ? new PdfSheet(page) : pdf;
        pdf = ready;
        return ready;
    }
}
