package commonground.sheet.print;

import commonground.sheet.Sheet;
import commonground.sheet.html.HtmlPage;
import commonground.sheet.onepage.OnePageMaker;
import commonground.sheet.pdf.PdfSheet;
import commonground.sheet.text.CsvSheet;
import commonground.sheet.text.MarkdownSheet;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Prints sheets. The first PDF takes the time to read fonts and template, so keep one printer. Safe for use by several
 * threads, which print at once.
 */
public final class SheetPrinter {

    private final HtmlPage page = new HtmlPage();
    /** What nobody prints with at the moment. */
    private final Queue<PdfSheet> free = new ConcurrentLinkedQueue<>();

    /** The content of a file of this format; text is UTF-8. The same sheet gives the same bytes. */
    public byte[] print(Sheet sheet, SheetFormat format) {
        return switch (format) {
            case PDF -> write(pdf -> pdf.write(sheet));
            case HTML -> page.onScreen(sheet).getBytes(StandardCharsets.UTF_8);
            case MARKDOWN -> MarkdownSheet.write(sheet).getBytes(StandardCharsets.UTF_8);
            case CSV -> CsvSheet.write(sheet).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** A case on one page of PDF; the page says what had no room. */
    public byte[] print(OnePageMaker maker) {
        return write(pdf -> pdf.write(maker));
    }

    private byte[] write(Function<PdfSheet, byte[]> work) {
        @Nullable PdfSheet kept = free.poll();
        PdfSheet pdf = kept == null ? new PdfSheet(page) : kept;
        byte[] written = work.apply(pdf);
        free.add(pdf);
        return written;
    }
}
