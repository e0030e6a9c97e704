package commonground.desktop.preview.out;

import commonground.sheet.Paper;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** The printers that the operating system knows. Text stays text on the way to them. */
public final class InstalledPrinters implements Printers {

    @Override
    public List<String> names() {
        Stream<PrintService> usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()).stream();
        return Stream.concat(usual, services()).map(PrintService::getName).distinct().toList();
    }

    @Override
    public void print(byte[] pdf, String printer, String title, Paper paper) throws IOException, PrinterException {
        PrintService service = services().filter(other -> other.getName().equals(printer))
                .findFirst()
                .orElseThrow(() -> new PrinterException(printer));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(title);
            job.setPageable(new PDFPageable(document));
            PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet(media(paper));
            job.print(wishes);
        }
    }

    private static Stream<PrintService> services() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null));
    }

    private static MediaSizeName media(Paper paper) {
        return switch (paper) {
            case LETTER -> MediaSizeName.NA_LETTER;
            case A4 -> MediaSizeName.ISO_A4;
            case LEGAL -> MediaSizeName.NA_LEGAL;
        };
    }
}
