package commonground.cli.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A result on its way.
 *
 * @param file    where it goes; {@link Delivery#STANDARD_OUTPUT} for standard output
 * @param content makes it; asked once, after it is certain that the file may be written
 */
public record Parcel(Path file, Supplier<byte[]> content) {

    /** A text, in UTF-8. */
    public static Parcel text(Path file, Supplier<String> text) {
        return new Parcel(file, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    boolean isForStandardOutput() {
        return file.equals(Delivery.STANDARD_OUTPUT);
    }
}
