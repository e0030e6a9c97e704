package commonground.sheet.print;

import commonground.cases.Keyed;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats that a sheet can have. */
public enum SheetFormat implements Keyed {
    PDF("pdf"), HTML("html"), MARKDOWN("md"), CSV("csv");

    private final String ending;

    SheetFormat(String ending) {
        this.ending = ending;
    }

    /** The usual ending of its files, without the dot. */
    public String ending() {
        return ending;
    }

    /** The format that a file name asks for. */
    public static Optional<SheetFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> name.endsWith("." + format.ending)).findFirst();
    }
}
