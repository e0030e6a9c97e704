package commonground.desktop.preview.out;

import commonground.sheet.Paper;
import java.util.List;

/** The printers of this machine. Everything may take a while. */
public interface Printers {

    /** Their names, the usual one first; empty if there is none. */
    List<String> names();

    /**
     * Prints a PDF.
     *
     * @param printer one of the names
     * @param title   what the print job is called
     * @throws Exception if it does not work
     */
    void print(byte[] pdf, String printer, String title, Paper paper) throws Exception;
}
